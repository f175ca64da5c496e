import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

/** Longest side of a picture by its folder and tier, and the quality that it is kept at. */
const SIZES = {
  tex: { low: 512, high: 1024, quality: { low: 62, high: 76 } },
  light: { low: 1024, high: 2048, quality: { low: 80, high: 86 } },
};

/**
 * Writes `tex/wood-low.webp` from `tex/wood.png`. The strip of surfaces stays exact, and so does the
 * sky, which is drawn as it is needed.
 */
export async function packPicture(raw: string, out: string, file: string): Promise<void> {
  const [folder, name] = file.slice(0, -'.webp'.length).split('/') as [string, string];
  if (folder === 'sky') {
    await sharp(join(raw, `sky/${name}.png`))
      .webp({ quality: 78, effort: 6 })
      .toFile(join(out, file));
    return;
  }
  const sizes = SIZES[folder as keyof typeof SIZES];
  const tier = name.endsWith('-low') ? 'low' : 'high';
  const source = join(raw, folder, `${name.slice(0, -`-${tier}`.length)}.png`);
  await stat(source);
  const isStrip = name.includes('-orm');
  const isNormal = name.includes('-normal');
  const size = folder === 'light' && tier === 'low' ? await lowLight(source) : sizes[tier];
  await sharp(source)
    .resize(size, size, {
      fit: 'inside',
      withoutEnlargement: true,
      kernel: folder === 'light' ? 'linear' : 'lanczos3',
    })
    .webp({
      quality: sizes.quality[tier] + (isNormal ? 10 : 0),
      lossless: isStrip,
      smartSubsample: true,
      effort: 6,
    })
    .toFile(join(out, file));
}

/** A phone's light map has half the texels of the other each way. */
async function lowLight(source: string): Promise<number> {
  const { width } = await sharp(source).metadata();
  return Math.min(SIZES.light.low, width! / 2);
}
