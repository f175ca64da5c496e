import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, startServer, type RunningServer } from '../setup/browser';
import { sleevePoints } from './support/body-points';
import { paintChart, type ChartField, type ChartLayout } from './support/chart';
import { film, FILM_SIZE, type Film } from './support/film';
import { enter, type FittingRoom } from './support/fitting-room';
import { rgbaToI420 } from './support/i420';
import type { Point, Rgb } from './support/pixels';

const TOLERANCE = 2;
const OVER_ALL: ChartLayout = { columns: 4, left: 48, top: 0, width: 66, height: 80 };
/** Above the shopper's head. */
const ABOVE: ChartLayout = { columns: 12, left: 48, top: 4, width: 22, height: 20 };

let folder: string;
let filmed: Film;
let server: RunningServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'colour-chart-'));
  filmed = await film();
  server = await startServer();
});

afterAll(async () => {
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Enters with a still picture as camera, looks, and leaves. */
async function before(planes: Uint8Array, look: (room: FittingRoom) => Promise<void>) {
  const { width, height } = FILM_SIZE;
  const camera = join(folder, 'chart.y4m');
  const stream = `YUV4MPEG2 W${width} H${height} F5:1 Ip A1:1 C420\n`;
  await writeFile(camera, Buffer.concat([Buffer.from(stream), Buffer.from('FRAME\n'), planes]));
  const browser = await launchBrowser({ camera });
  try {
    const room = await enter(browser, server.url);
    await room.press('Use the camera');
    await look(room);
    await room.leave();
  } finally {
    await browser.close();
  }
}

/** Colours that the canvas shows at points of the picture, which covers it. */
async function shownAt(room: FittingRoom, points: readonly Point[]): Promise<Rgb[]> {
  const url = await room.page.evaluate(() =>
    document.querySelector<HTMLCanvasElement>('main canvas')!.toDataURL('image/png'),
  );
  const png = Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const scale = Math.max(info.width / FILM_SIZE.width, info.height / FILM_SIZE.height);
  return points.map(([x, y]) => {
    const column = Math.floor(info.width / 2 + (x - FILM_SIZE.width / 2) * scale);
    const row = Math.floor(info.height / 2 + (y - FILM_SIZE.height / 2) * scale);
    const first = (row * info.width + column) * 3;
    return [data[first], data[first + 1], data[first + 2]];
  });
}

const isOff = (shown: Rgb, wanted: Rgb, by: number) =>
  wanted.some((value, channel) => Math.abs(value - shown[channel]) > by);

/** Fields that are shown otherwise than the camera sent them. */
async function wrongFields(room: FittingRoom, fields: readonly ChartField[]) {
  const shown = await shownAt(
    room,
    fields.map(({ middle }) => middle),
  );
  return fields
    .map(({ colour }, field) => ({ field, wanted: colour, shown: shown[field] }))
    .filter((field) => isOff(field.shown, field.wanted, TOLERANCE));
}

describe('a colour chart before the camera is shown as the camera sent it', () => {
  test('with nobody in the picture', async () => {
    const planes = new Uint8Array((FILM_SIZE.width * FILM_SIZE.height * 3) / 2).fill(128);
    const fields = paintChart(planes, OVER_ALL);
    await before(planes, async (room) => {
      await room.page.locator('[data-phase=running][data-found=false]').waitFor();
      expect(await wrongFields(room, fields)).toEqual([]);
    });
  });

  test('above somebody who wears the garment', async () => {
    const { width, height } = FILM_SIZE;
    const rgba = await sharp(filmed.picture(0).pixels, { raw: { width, height, channels: 3 } })
      .ensureAlpha()
      .raw()
      .toBuffer();
    const planes = rgbaToI420(Uint8ClampedArray.from(rgba), width, height);
    const fields = paintChart(planes, ABOVE);
    const sleeves = sleevePoints(filmed.frames[0].joints!);
    await before(planes, async (room) => {
      await room.worn();
      const skin = sleeves.map(filmed.picture(0).at);
      await expect
        .poll(async () => {
          const shown = await shownAt(room, sleeves);
          return shown.every((colour, sleeve) => isOff(colour, skin[sleeve], 60));
        })
        .toBe(true);
      expect(await wrongFields(room, fields)).toEqual([]);
    });
  });
});
