import {
  LinearFilter,
  NoColorSpace,
  RepeatWrapping,
  SRGBColorSpace,
  Texture,
  type WebGLRenderer,
} from 'three';

/** What a picture is for. */
export type TextureUse = 'colour' | 'data' | 'light' | 'sky';

/** Sharp enough along a floor, and cheap. */
const ANISOTROPY = 8;

/** A picture as a texture, not flipped, as glTF's are. Rejects when it is none. */
export async function readTexture(
  bytes: Uint8Array<ArrayBuffer>,
  use: TextureUse,
  renderer: WebGLRenderer,
): Promise<Texture> {
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/webp' }), {
    colorSpaceConversion: 'none',
    premultiplyAlpha: 'none',
  });
  const texture = new Texture(image);
  texture.flipY = false;
  texture.colorSpace = use === 'data' ? NoColorSpace : SRGBColorSpace;
  if (use === 'colour' || use === 'data') {
    texture.wrapS = texture.wrapT = RepeatWrapping;
    texture.anisotropy = Math.min(ANISOTROPY, renderer.capabilities.getMaxAnisotropy());
  } else {
    // Smaller copies of a light map would mix in what lies beside a chart.
    texture.generateMipmaps = false;
    texture.minFilter = LinearFilter;
  }
  texture.needsUpdate = true;
  return texture;
}

/** Frees a texture and its picture. */
export function freeTexture(texture: Texture): void {
  texture.dispose();
  if (texture.image instanceof ImageBitmap) texture.image.close();
}
