import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

/** What the manifest says of one poster. */
export interface PosterEntry {
  /** Below public/models. */
  file: string;
  bytes: number;
  sha256: string;
  /** Pixels. */
  width: number;
  height: number;
}

/** Where a colourway's poster lies below public/models. */
export function posterFile(model: string, variant: string): string {
  return `posters/${model}-${variant}.webp`;
}

/** Describes the posters that are there, by colourway; one that has not been rendered is left out. */
export async function describePosters(
  folder: string,
  model: string,
  variants: readonly string[],
): Promise<Record<string, PosterEntry>> {
  const posters: Record<string, PosterEntry> = {};
  for (const variant of variants) {
    const file = posterFile(model, variant);
    const content = await readFile(join(folder, file)).catch(() => undefined);
    if (!content) continue;
    const { width, height } = await sharp(content).metadata();
    const sha256 = createHash('sha256').update(content).digest('hex');
    posters[variant] = { file, bytes: content.byteLength, sha256, width, height };
  }
  return posters;
}
