/**
 * Films the home page's picture into public/pictures: the demo shopper at one moment of her dance,
 * dressed by the product's own stage on one side of the comparing line.
 *
 *     node --import tsx modeling/home-pictures.ts
 *
 * The line itself is drawn by the page. CHROMIUM names the browser.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Tried } from './home/page.ts';
import { bytesOf, openPage } from './open-page.ts';

const folder = join(import.meta.dirname, '../public/pictures');
/** The frame of trying, 9 : 19.5, for screens of two pixels a pixel. */
const WIDTH = 600;
const HEIGHT = 1300;
/** Filmed finer than it is kept, so that edges are smooth. */
const FINER = 2;
/** Largest picture, bytes. */
const MAX_BYTES = 60_000;

const TRIED: Tried = {
  garment: 'dress',
  variant: 'garnet',
  clip: 'dance',
  seconds: 3.5,
  camera: {
    id: 'home',
    width: WIDTH * FINER,
    height: HEIGHT * FINER,
    longFovDeg: 40,
    distance: 3.15,
    lensHeight: 0.96,
    pitchDeg: 0,
  },
  cut: 0.42,
};

const { page, close } = await openPage('modeling/home', 'drawTried');
try {
  const png = bytesOf(await page.evaluate((tried) => window.drawTried(tried), TRIED));
  const webp = await encode(png);
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'try-on.webp');
  await writeFile(path, webp);
  console.log(path, `${(webp.byteLength / 1000).toFixed(1)} kB`);
} finally {
  await close();
}

/** WebP of the best quality that stays within the budget. */
async function encode(png: Buffer): Promise<Buffer> {
  const small = await sharp(png).resize(WIDTH, HEIGHT).png().toBuffer();
  for (let quality = 92; quality >= 60; quality -= 4) {
    const webp = await sharp(small).webp({ quality, effort: 6, smartSubsample: true }).toBuffer();
    if (webp.byteLength <= MAX_BYTES) return webp;
  }
  throw new Error('home-pictures: too many bytes at any good quality');
}
