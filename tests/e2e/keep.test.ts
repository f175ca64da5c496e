import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chestPoints } from './support/body-points';
import { shown } from './support/colours';
import { FILM_SIZE } from './support/film';
import { type FittingRoom } from './support/fitting-room';
import { openFilmedShop } from './support/open-shop';
import type { PhotoFile } from './support/photo';
import type { Point, Rgb } from './support/pixels';
import { readSlate } from './support/screen';

const shop = openFilmedShop(({ standing }) => ({ camera: standing }));
let room: FittingRoom;

beforeAll(async () => {
  room = await shop.enter();
  await room.choose('Camera');
  await room.worn();
  await room.wear('White');
});

afterAll(() => room?.leave());

/** What the shopper gets who presses "Save" in the sheet, which is closed then. */
async function save(): Promise<PhotoFile> {
  const saving = room.page.waitForEvent('download');
  await room.page.getByRole('link', { name: 'Save' }).click();
  const download = await saving;
  const buffer = await readFile(await download.path());
  await room.page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  const name = download.suggestedFilename();
  const type = { jpg: 'image/jpeg', mp4: 'video/mp4', webm: 'video/webm' }[name.split('.').at(-1)!];
  return { name, mimeType: type!, buffer };
}

test('a photo is saved at the size of the camera’s picture, as others see the shopper', async () => {
  await room.press('Take a photo');
  const photo = await save();
  expect(photo.name).toMatch(/^tryscape-tshirt-.+\.jpg$/);
  const { data, info } = await sharp(photo.buffer).raw().toBuffer({ resolveWithObject: true });
  expect({ width: info.width, height: info.height }).toEqual(FILM_SIZE);
  const at = ([x, y]: Point): Rgb => {
    const first = (Math.floor(y) * info.width + Math.floor(x)) * info.channels;
    return [data[first], data[first + 1], data[first + 2]];
  };
  // Mirrored, the slate could not be read.
  const number = readSlate(at);
  expect(number).toBeDefined();
  const points = chestPoints(shop.filmed.frames[number!].joints!);
  expect(points.map((point) => shown(at(point)))).toEqual(Array(points.length).fill('white'));
});

test('the comparing line is not in the photo', async () => {
  await room.press('Compare');
  await room.page.getByRole('slider').waitFor();
  await room.press('Take a photo');
  const { buffer } = await save();
  await room.press('Compare');
  const { data, info } = await sharp(buffer).raw().toBuffer({ resolveWithObject: true });
  const row = Math.floor(info.height * 0.45);
  const whites = Array.from({ length: 40 }, (_, i) => {
    const first = (row * info.width + info.width / 2 - 20 + i) * info.channels;
    return shown([data[first], data[first + 1], data[first + 2]]);
  });
  expect(whites).toEqual(Array(40).fill('white'));
});

test('a video is saved, and can be opened again to be worn on', async () => {
  await room.press('Record a video');
  await room.page.getByText('3 of 30 s').waitFor();
  await room.press('Record a video');
  const video = await save();
  expect(video.name).toMatch(/^tryscape-tshirt-.+\.(mp4|webm)$/);
  await room.givePhoto(() => room.choose('A video'), video);
  await room.page.locator('[data-phase=loading]').waitFor({ state: 'attached' });
  await room.worn();
});

test('a saved photo can be opened again to be worn on', async () => {
  await room.press('Take a photo');
  const photo = await save();
  await room.givePhoto(() => room.choose('A photo'), photo);
  await expect(room.worn()).resolves.toBeUndefined();
});
