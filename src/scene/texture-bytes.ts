import { HalfFloatType, FloatType, type Texture } from 'three';

/** Bytes that a texture takes on the GPU, smaller copies included, as three stores it: four channels. */
export function textureBytes(texture: Texture): number {
  const pictures = [texture.image].flat() as ({
    width: number;
    height: number;
    depth?: number;
  } | null)[];
  const [first] = pictures;
  if (!first) return 0;
  const faces = Math.max(
    pictures.length,
    (texture as { isCubeTexture?: boolean }).isCubeTexture ? 6 : 1,
  );
  const texels = first.width * first.height * (first.depth ?? 1) * faces;
  const channel = texture.type === FloatType ? 4 : texture.type === HalfFloatType ? 2 : 1;
  const isReduced = texture.generateMipmaps || texture.mipmaps.length > 1;
  return Math.ceil(texels * 4 * channel * (isReduced ? 4 / 3 : 1));
}
