import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, startServer, type RunningServer } from '../setup/browser';
import { film, type Film } from './support/film';
import { enter } from './support/fitting-room';
import { photoOf } from './support/photo';

let filmed: Film;
let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  filmed = await film();
  server = await startServer();
  browser = await launchBrowser({ camera: filmed.standing, cameraAnswer: 'refuse' });
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

test('a refused camera is said with what to do, and the other ways in stay open', async () => {
  const room = await enter(browser, server.url);
  await room.press('Camera');
  await room.page.locator('[data-phase=failed]').waitFor();
  expect(await room.status.textContent()).toBe(
    'The camera was refused. Allow it in the address bar’s site settings, then choose it again.',
  );
  await room.page
    .getByLabel('A photo')
    .last()
    .setInputFiles(await photoOf(filmed));
  await room.worn();
  await room.press('A model');
  await room.worn();
  await room.leave();
});

test('in Chinese too', async () => {
  const room = await enter(browser, server.url, { locale: 'zh-CN' });
  await room.press('相机');
  await room.page.locator('[data-phase=failed]').waitFor();
  expect(await room.status.textContent()).toBe(
    '相机被拒绝了。请在地址栏的网站设置里允许相机，再点一次「相机」。',
  );
  await room.leave();
});

test('a page that browsers give no camera to says so', async () => {
  const room = await enter(browser, server.url, {
    // As on plain HTTP, and in many browsers inside other apps.
    prepare: (context) =>
      context.addInitScript(() => {
        Object.defineProperty(navigator, 'mediaDevices', { value: undefined });
      }),
  });
  await room.press('Camera');
  await room.page.locator('[data-phase=failed]').waitFor();
  expect(await room.status.textContent()).toBe(
    'This browser gives no camera to this page. Open it over HTTPS, in Chrome or Safari.',
  );
  await room.leave();
});
