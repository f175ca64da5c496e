import type { Download } from 'playwright-core';
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FittingRoom } from './support/fitting-room';
import { openShop } from './support/open-shop';

const shop = openShop();
let room: FittingRoom;

beforeAll(async () => {
  room = await shop.enter();
  await room.worn();
});

afterAll(() => room?.leave());

async function save(): Promise<Download> {
  const [download] = await Promise.all([
    room.page.waitForEvent('download'),
    room.page.getByRole('link', { name: 'Save' }).click(),
  ]);
  return download;
}

test('the shutter counts down, can be called off, and then shows the photo', async () => {
  const { page } = room;
  const counting = page.locator('[aria-live=assertive]');
  await room.press('Take a photo');
  await counting.waitFor();
  expect(await counting.textContent()).toMatch(/^[123]$/);
  await page.getByText('Cancel').click();
  await counting.waitFor({ state: 'detached' });
  expect(await page.getByRole('dialog').count()).toBe(0);

  await room.press('Take a photo');
  const photo = page.getByRole('img', { name: 'Photo, Crew T-shirt, Ocean' });
  await photo.waitFor();
  const download = await save();
  expect(download.suggestedFilename()).toMatch(/^tryscape-tshirt-\d{4}-\d{2}-\d{2}\.jpg$/);
  const { format, width, height } = await sharp(await readFile(await download.path())).metadata();
  expect(format).toBe('jpeg');
  // As large as it was filmed, and not as the screen happens to be.
  expect(Math.max(width, height)).toBeGreaterThan(640);
  await room.page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
});

test('photos are kept, the latest first, until they are forgotten', async () => {
  await room.press('Photo after 3 seconds');
  await room.press('Photo after 10 seconds');
  await room.press('Take a photo');
  const strip = room.page.getByRole('dialog').getByRole('button', { name: /^Picture \d$/ });
  await strip.first().waitFor();
  expect(await strip.count()).toBe(2);
  expect(await strip.first().getAttribute('aria-current')).toBe('true');
  await room.press('Forget');
  await strip.first().waitFor({ state: 'detached' });
  await room.press('Forget');
  await room.page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await room.page.getByRole('button', { name: /^Your pictures/ }).count()).toBe(0);
});

test('a short video is kept, and plays', async () => {
  const { page } = room;
  await room.press('Record a video');
  await page.getByText('2 of 30 s').waitFor();
  await room.press('Record a video');
  const video = page.getByLabel('Video, Crew T-shirt, Ocean');
  await video.waitFor();
  await expect
    .poll(() => video.evaluate((element) => (element as HTMLVideoElement).videoWidth), {
      timeout: 60_000,
    })
    .toBeGreaterThan(0);
  expect((await save()).suggestedFilename()).toMatch(/^tryscape-tshirt-[\d-]+\.(mp4|webm)$/);
});
