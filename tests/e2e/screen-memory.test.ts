import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, startServer, type RunningServer } from '../setup/browser';
import { film } from './support/film';
import { enter } from './support/fitting-room';

let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  const { standing } = await film();
  server = await startServer();
  browser = await launchBrowser({ camera: standing });
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** Which camera the page asked for last. */
const asked = (page: Page) =>
  page.evaluate(() => JSON.stringify((window as { asked?: unknown }).asked ?? null));

test('camera and countdown are as they were left, and no camera is asked for by itself', async () => {
  const room = await enter(browser, server.url, {
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
