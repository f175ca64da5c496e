import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchBrowser, startServer, type RunningServer } from '../setup/browser';
import { chestPoints } from './support/body-points';
import { shown, type Shown } from './support/colours';
import { film, type Film } from './support/film';
import { enter, patiently, type FittingRoom } from './support/fitting-room';
import { photoOf } from './support/photo';
import { look } from './support/screen';

let filmed: Film;
let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  filmed = await film();
  server = await startServer();
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** Takes the graphics away, as a browser does whose GPU restarts; the function returned gives them back. */
async function loseGraphics({ page }: FittingRoom): Promise<() => Promise<void>> {
  const loss = await page.evaluateHandle(() => {
    const context = document.querySelector<HTMLCanvasElement>('main canvas')!.getContext('webgl2')!;
    return context.getExtension('WEBGL_lose_context')!;
  });
  await loss.evaluate((extension) => extension.loseContext());
  return () => loss.evaluate((extension) => extension.restoreContext());
}

/** What her chest shows on the page; nothing while the picture is not there. */
async function chest({ page }: FittingRoom, mirrored: boolean): Promise<Shown[]> {
  const { number, at } = await look(page, mirrored);
  if (number === undefined) return [];
  return chestPoints(filmed.frames[number].joints!).map((point) => shown(at(point)));
}

const ALL_WHITE = Array<Shown>(25).fill('white');

test('lost graphics come back with the garment on, in its colour', async () => {
  browser = await launchBrowser({ camera: filmed.standing });
  const room = await enter(browser, server.url);
  await room.wear('White');
  await room.choose('Camera');
  await room.worn();
  const restore = await loseGraphics(room);
  await room.page.locator('[data-phase=paused]').waitFor();
  expect(await room.status.textContent()).toBe(
    'One moment. If the picture does not come back, reload the page.',
  );
  await restore();
  await room.worn();
  await expect.poll(() => chest(room, true), patiently).toEqual(ALL_WHITE);
  await room.leave();
});

test('the demo shopper goes on, and a photo hangs where it hung', async () => {
  const room = await enter(browser, server.url);
  await room.wear('White');
  await room.worn();
  await (
    await loseGraphics(room)
  )();
  await room.worn();
  await room.page.locator('input[accept="image/*"]').setInputFiles(await photoOf(filmed));
  await expect.poll(() => chest(room, false), patiently).toEqual(ALL_WHITE);
  const restore = await loseGraphics(room);
  await expect.poll(() => chest(room, false), patiently).not.toEqual(ALL_WHITE);
  await restore();
  await expect.poll(() => chest(room, false), patiently).toEqual(ALL_WHITE);
  await room.leave();
  await browser.close();
});

test('a browser that does not draw in 3D is told so', async () => {
  browser = await launchBrowser({ flags: ['--disable-3d-apis'] });
  const room = await enter(browser, server.url);
  await room.page.locator('[data-phase=failed]').waitFor();
  expect(await room.status.textContent()).toBe(
    'This browser cannot draw in 3D. WebGL is switched off. Open the page in another browser.',
  );
  await room.leave();
});

test('a policy that forbids WebAssembly is told, with ways on', async () => {
  browser = await launchBrowser();
  const room = await enter(browser, server.url, {
    // As a company's proxy may do to all pages.
    prepare: (context) =>
      context.route('**', async (route) => {
        const response = await route.fetch();
        const policy = response.headers()['content-security-policy'] ?? '';
        const headers = {
          ...response.headers(),
          'content-security-policy': policy.replace(" 'wasm-unsafe-eval'", ''),
        };
        await route.fulfill({ response, headers });
      }),
  });
  await room.page.locator('[data-phase=failed]').waitFor();
  expect(await room.status.textContent()).toBe(
    'This browser blocks WebAssembly. It finds the body. Open the page in another browser.',
  );
  // The browser's own complaint is what was asked for here.
  await room.context.close();
});
