import type { Document } from '@gltf-transform/core';
import { EXTTextureWebP } from '@gltf-transform/extensions';
import { listTextureSlots } from '@gltf-transform/functions';
import sharp from 'sharp';

/** Turns every texture into WebP of at most `textureSize` pixels a side. */
export async function encodeTextures(
  document: Document,
  { textureSize, textureQuality }: { textureSize: number; textureQuality: number },
): Promise<void> {
  const textures = document.getRoot().listTextures();
  if (textures.length > 0) document.createExtension(EXTTextureWebP).setRequired(true);
  for (const texture of textures) {
    // WebP halves the colour channels; in a normal map they are directions, so it gets more bits.
    const isNormal = listTextureSlots(texture).includes('normalTexture');
    const image = await sharp(texture.getImage()!)
      .resize(textureSize, textureSize, { fit: 'inside', withoutEnlargement: true })
      .webp({
        quality: isNormal ? Math.max(textureQuality, 90) : textureQuality,
        effort: 6,
        smartSubsample: true,
      })
      .toBuffer();
    texture.setImage(new Uint8Array(image)).setMimeType('image/webp');
  }
}
