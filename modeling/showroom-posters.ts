/**
 * Draws the poster of each showroom, as it is seen first, into its folder below public/models, and
 * lists it there for the shop.
 *
 *     node --import tsx modeling/showroom-posters.ts [--only flat]
 *
 * A poster is 16:9, a large one and one for narrow screens. CHROMIUM names the browser.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { FOLDERS } from '../server/folders.ts';
import { SEED } from '../server/seed/index.ts';
import { SHOWROOMS } from '../server/seed/showrooms/index.ts';
import { openShowroomShop } from '../tests/fixtures/showroom-shop.ts';
import { bytesOf, openPage } from './open-page.ts';

const SIZES = { large: { width: 1600, height: 900 }, small: { width: 800, height: 450 } } as const;
const QUALITY = { large: 80, small: 78 } as const;

const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
const shop = await openShowroomShop({
  modelsFolder: FOLDERS.models,
  products: SEED,
  showrooms: SHOWROOMS,
});
const { page, close } = await openPage('modeling/showroom-posters', 'drawShowroom', shop.url);
try {
  for (const { id } of SHOWROOMS) {
    if (only && only !== id) continue;
    const { width, height } = SIZES.large;
    const url = await page.evaluate(([showroom, w, h]) => window.drawShowroom(showroom, w, h), [
      id,
      width,
      height,
    ] as const);
    const drawn = bytesOf(url);
    const listed: Record<string, object> = {};
    for (const name of ['large', 'small'] as const) {
      const size = SIZES[name];
      const file = `poster-${name}.webp`;
      const webp = await sharp(drawn)
        .removeAlpha()
        .resize(size.width, size.height, { kernel: 'lanczos3' })
        .webp({ quality: QUALITY[name], effort: 6, smartSubsample: true })
        .toBuffer();
      await writeFile(join(FOLDERS.models, id, file), webp);
      console.log(join(id, file), `${(webp.byteLength / 1000).toFixed(1)} kB`);
      listed[name] = { file, ...size };
    }
    const description = `${JSON.stringify(listed, null, 2)}\n`;
    await writeFile(join(FOLDERS.models, id, 'posters.json'), description);
  }
} finally {
  await close();
  await shop.close();
}
