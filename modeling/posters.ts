/**
 * Renders the posters of all goods, one a colourway, into public/models/posters, and writes them
 * into the manifest.
 *
 *     node --import tsx modeling/posters.ts [--only tshirt]
 *
 * A poster is 4:5, its ground transparent, its shadow included: it is laid on whatever colour the
 * page has. CHROMIUM names the browser.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { bytesOf, openPage } from './open-page.ts';
import { createIo } from './pack/io.ts';
import { readManifest, writeManifest } from './pack/manifest.ts';
import { describePosters, posterFile } from './pack/posters.ts';
import { describeShown } from './pack/shown.ts';
import { variantNames } from './pack/variant-names.ts';
import { postersOf } from './posters/list.ts';

const folder = join(import.meta.dirname, '../public/models');
const WIDTH = 640;
const HEIGHT = 800;
/** Largest poster, bytes. */
const MAX_BYTES = 40_000;

const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
const io = await createIo();
const manifest = await readManifest(folder);
await mkdir(join(folder, 'posters'), { recursive: true });
const { page, close } = await openPage('modeling/posters', 'drawPoster');
try {
  for (const [file, { room }] of Object.entries(manifest)) {
    if (room) continue;
    const model = file.slice(0, -'.glb'.length);
    const variants = variantNames(await io.read(join(folder, file)));
    if (variants.length === 0 || (only && only !== model)) continue;
    for (const poster of postersOf(model, variants)) {
      const url = await page.evaluate(([p, w, h]) => window.drawPoster(p, w, h), [
        poster,
        WIDTH,
        HEIGHT,
      ] as const);
      const path = join(folder, posterFile(model, poster.variant));
      const webp = await encode(bytesOf(url));
      await writeFile(path, webp);
      console.log(path, `${(webp.byteLength / 1000).toFixed(1)} kB`);
    }
    manifest[file]!.posters = await describePosters(folder, model, variants);
    manifest[file]!.shown = describeShown(model);
  }
} finally {
  await close();
}
await writeManifest(folder, manifest);

/** WebP of the best quality that stays within the budget. */
async function encode(png: Buffer): Promise<Buffer> {
  for (let quality = 90; ; quality -= 6) {
    const webp = await sharp(png)
      .webp({ quality, alphaQuality: 100, effort: 4, smartSubsample: true })
      .toBuffer();
    if (webp.byteLength <= MAX_BYTES) return webp;
    if (quality <= 40) throw new Error(`posters: ${webp.byteLength} bytes at quality ${quality}`);
  }
}
