import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openFilmedShop } from './support/open-shop';

const shop = openFilmedShop(({ standing }) => ({ camera: standing }));

/** Which camera the page asked for last. */
const asked = (page: Page) =>
  page.evaluate(() => JSON.stringify((window as { asked?: unknown }).asked ?? null));

test('camera and countdown are as they were left, and no camera is asked for by itself', async () => {
  const room = await shop.enter({
    prepare: (context) =>
      context.addInitScript(() => {
        const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
        navigator.mediaDevices.getUserMedia = (constraints) => {
          Object.assign(window, { asked: constraints });
          return open(constraints);
        };
      }),
  });
  const { page } = room;
  await room.worn();
  expect(await asked(page)).toBe('null');
  await room.press('Use the camera');
  await room.worn();
  expect(await asked(page)).toContain('"user"');
  await room.press('Other camera');
  await room.worn();
  expect(await asked(page)).toContain('"environment"');
  await room.press('Photo after 3 seconds');

  await page.reload();
  await room.worn();
  expect(await asked(page)).toBe('null');
  await page.getByRole('button', { name: 'Photo after 10 seconds' }).waitFor();
  await room.choose('Camera');
  await room.worn();
  expect(await asked(page)).toContain('"environment"');
  await room.leave();
});
