/**
 * Renders goods that stand by themselves from all sides and close up, in the light of their posters,
 * on one sheet to be looked at.
 *
 *     node --import tsx modeling/goods-sheet.ts --out file.jpg [--only armchair] [--width 300] [--suns 24]
 *
 * With --room: each from a metre and a half, as it is and beside it as it stands in rooms.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { bytesOf, openPage } from './open-page.ts';
import { GOODS_SHOTS, ROOM_SHOTS } from './posters/goods-shots.ts';

const { out, only, width, suns, room } = parseArgs({
  options: {
    out: { type: 'string' },
    only: { type: 'string' },
    width: { type: 'string', default: '300' },
    suns: { type: 'string', default: '24' },
    room: { type: 'boolean', default: false },
  },
}).values;
if (!out) throw new Error('goods-sheet: --out file.jpg');
const COLUMNS = 4;
const across = Number(width);
const down = across * 1.25;

const shots = Object.entries(room ? ROOM_SHOTS : GOODS_SHOTS).flatMap(([model, list]) =>
  only && only !== model ? [] : list,
);
const { page, close } = await openPage('modeling/posters', 'drawPoster');
try {
  const tiles = [];
  for (const [i, shot] of shots.entries()) {
    const url = await page.evaluate(([s, w, h, n]) => window.drawPoster(s, w, h, n), [
      shot,
      across,
      down,
      Number(suns),
    ] as const);
    tiles.push({
      input: bytesOf(url),
      left: (i % COLUMNS) * across,
      top: Math.floor(i / COLUMNS) * down,
    });
  }
  const sheet = sharp({
    create: {
      width: Math.min(COLUMNS, shots.length) * across,
      height: Math.ceil(shots.length / COLUMNS) * down,
      channels: 3,
      background: '#e8e4d9',
    },
  }).composite(tiles);
  await writeFile(out, await sheet.jpeg({ quality: 82, mozjpeg: true }).toBuffer());
} finally {
  await close();
}
