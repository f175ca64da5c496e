/**
 * Renders the models in the product's own viewer and writes a contact sheet to be looked at.
 *
 *     node --import tsx modeling/sheet.ts [--only garments|dress|jeans|shoppers] [--out file.jpg] [--width 200]
 *
 * Without --out: docs/looks/models-<n>.jpg, the next free number. CHROMIUM names the browser.
 */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { bytesOf, openPage } from './open-page.ts';
import { SHOTS, type Shot } from './sheet/shots.ts';

const looks = join(import.meta.dirname, '../docs/looks');
const { only, out, width } = parseArgs({
  options: {
    only: { type: 'string' },
    out: { type: 'string' },
    width: { type: 'string', default: '200' },
  },
}).values;
/** Largest committed sheet, bytes. */
const MAX_BYTES = 150_000;
const COLUMNS = 8;

const { page, close } = await openPage('modeling/sheet', 'drawShot');
try {
  const shots = Object.entries(SHOTS).flatMap(([group, list]) =>
    only && only !== group ? [] : list,
  );
  await mkdir(looks, { recursive: true });
  const file = out ?? (await nextFile());
  await writeFile(file, await drawSheet(shots, Number(width), out ? Infinity : MAX_BYTES));
  console.log(file);
} finally {
  await close();
}

async function nextFile(): Promise<string> {
  const taken = (await readdir(looks)).map((name) => /^models-(\d+)\.jpg$/.exec(name)?.[1] ?? 0);
  return join(looks, `models-${Math.max(0, ...taken.map(Number)) + 1}.jpg`);
}

/** Draws the shots one after another and lays them out in a grid. */
async function drawSheet(shots: Shot[], width: number, maxBytes: number): Promise<Uint8Array> {
  const height = Math.round((width * 4) / 3);
  const tiles = [];
  for (const [i, shot] of shots.entries()) {
    const url = await page.evaluate(([s, w, h]) => window.drawShot(s, w, h), [
      shot,
      width,
      height,
    ] as const);
    tiles.push({
      input: bytesOf(url),
      left: (i % COLUMNS) * width,
      top: Math.floor(i / COLUMNS) * height,
    });
  }
  const sheet = sharp({
    create: {
      width: Math.min(COLUMNS, shots.length) * width,
      height: Math.ceil(shots.length / COLUMNS) * height,
      channels: 3,
      background: '#e9e6e0',
    },
  }).composite(tiles);
  const pixels = await sheet.png().toBuffer();
  for (let quality = 88; ; quality -= 6) {
    const jpeg = await sharp(pixels).jpeg({ quality, mozjpeg: true }).toBuffer();
    if (jpeg.byteLength <= maxBytes || quality <= 40) return jpeg;
  }
}
