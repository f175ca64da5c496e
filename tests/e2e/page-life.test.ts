import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, startServer, type RunningServer } from '../setup/browser';
import { tracks, watchCamera } from './support/camera-tracks';
import { film, type Film } from './support/film';
import { enter, patiently } from './support/fitting-room';
import { photoOf } from './support/photo';

let filmed: Film;
let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  filmed = await film();
  server = await startServer();
  browser = await launchBrowser({ camera: filmed.standing });
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** What browsers tell a page that goes behind another or comes back. */
const setHidden = (page: Page, isHidden: boolean) =>
  page.evaluate((hidden) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
    document.dispatchEvent(new Event('visibilitychange'));
  }, isHidden);

test('a hidden page lets go of the camera and takes it again when it is shown', async () => {
  const room = await enter(browser, server.url, { prepare: watchCamera });
  await room.press('White');
  await room.press('Camera');
  await room.worn();
  expect(await tracks(room.page)).toEqual(['live']);
  await setHidden(room.page, true);
  await room.page.locator('[data-phase=paused]').waitFor();
  expect(await tracks(room.page)).toEqual(['ended']);
  await setHidden(room.page, false);
  await room.worn();
  expect(await tracks(room.page)).toEqual(['ended', 'live']);
  expect(await room.status.textContent()).toBe('Worn: Crew T-shirt, White');
  await room.leave();
});

test('a camera that stops says so, and is taken again when chosen', async () => {
  const room = await enter(browser, server.url, { prepare: watchCamera });
  await room.press('Camera');
  await room.worn();
  await room.page.evaluate(() => {
    const [track] = window.cameraTracks;
    track.stop();
    // A track that the page itself stops tells nobody; one that is unplugged does.
    track.dispatchEvent(new Event('ended'));
  });
  await room.page.locator('[data-phase=failed]').waitFor();
  expect(await room.status.textContent()).toBe('The camera has stopped. Choose it again to go on.');
  await room.press('Camera');
  await room.worn();
  await room.leave();
});

test('what is chosen before there is a canvas is what the visit begins with', async () => {
  const room = await enter(browser, server.url, {
    prepare: async (context) => {
      await watchCamera(context);
      await context.addInitScript(() => {
        const press = (name: string) =>
          [...document.querySelectorAll('button')].find((one) => one.textContent === name)?.click();
        new MutationObserver((_, observer) => {
          if (!document.querySelector('button')) return;
          observer.disconnect();
          press('White');
          press('Camera');
        }).observe(document, { childList: true, subtree: true });
      });
    },
  });
  await room.worn();
  expect(await tracks(room.page)).toEqual(['live']);
  expect(await room.status.textContent()).toBe('Worn: Crew T-shirt, White');
  await room.leave();
});

test('choosing another picture lets go of the camera', async () => {
  const room = await enter(browser, server.url, { prepare: watchCamera });
  await room.press('Camera');
  await room.worn();
  await room.page.locator('input[type=file]').setInputFiles(await photoOf(filmed));
  await expect.poll(() => tracks(room.page), patiently).toEqual(['ended']);
  await room.worn();
  await room.leave();
});

test('of inputs chosen in a hurry the last one runs, on one camera', async () => {
  const room = await enter(browser, server.url, { prepare: watchCamera });
  for (const name of ['Camera', 'A model', 'Camera', 'Camera', 'A model', 'Camera']) {
    await room.press(name);
  }
  await room.worn();
  const live = async () => (await tracks(room.page)).filter((state) => state === 'live');
  await expect.poll(live, patiently).toEqual(['live']);
  expect(await room.page.getByRole('button', { pressed: true }).allTextContents()).toEqual([
    'Ocean',
    'Camera',
  ]);
  await room.leave();
});

test.for([
  {
    kept: /\/models\/tshirt/,
    line: 'The garment did not load. Check the network, then choose again.',
  },
  { kept: /\.task$/, line: 'The tracker did not load. Check the network, then choose again.' },
])('what the network kept back is fetched when chosen again: $kept', async ({ kept, line }) => {
  let isCut = true;
  const room = await enter(browser, server.url, {
    prepare: (context) =>
      context.route(kept, (route) => (isCut ? route.abort() : route.continue())),
  });
  await room.page.locator('[data-phase=failed]').waitFor();
  expect(await room.status.textContent()).toBe(line);
  isCut = false;
  await room.press('Camera');
  await room.worn();
  await room.leave();
});

test('a better tracker that cannot be measured is done without', async () => {
  const room = await enter(browser, server.url, {
    prepare: (context) => context.route(/\/probe-[\w-]+\.jpg$/, (route) => route.abort()),
  });
  const kept = room.page.waitForEvent('requestfailed', (request) => /probe/.test(request.url()));
  await room.press('Camera');
  expect((await kept).failure()).not.toBeNull();
  await room.worn();
  await room.leave();
});
