import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { tracks, watchCamera } from './support/camera-tracks';
import { patiently } from './support/fitting-room';
import { openFilmedShop } from './support/open-shop';
import { photoOf } from './support/photo';

const shop = openFilmedShop(({ standing }) => ({ camera: standing }));

/** What browsers tell a page that goes behind another or comes back. */
const setHidden = (page: Page, isHidden: boolean) =>
  page.evaluate((hidden) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
    document.dispatchEvent(new Event('visibilitychange'));
  }, isHidden);

test('a hidden page lets go of the camera and takes it again when it is shown', async () => {
  const room = await shop.enter({ prepare: watchCamera });
  await room.wear('White');
  await room.choose('Camera');
  await room.worn();
  expect(await tracks(room.page)).toEqual(['live']);
  await setHidden(room.page, true);
  await room.page.locator('[data-phase=paused]').waitFor();
  expect(await tracks(room.page)).toEqual(['ended']);
  await setHidden(room.page, false);
  await room.worn();
  expect(await tracks(room.page)).toEqual(['ended', 'live']);
  await expect
    .poll(() => room.status.textContent(), patiently)
    .toMatch(/^Worn: Crew T-shirt, White\./);
  await room.leave();
});

test('a camera that stops says so, and is taken again when chosen', async () => {
  const room = await shop.enter({ prepare: watchCamera });
  await room.choose('Camera');
  await room.worn();
  await room.page.evaluate(() => {
    const [track] = window.cameraTracks;
    track.stop();
    // A track that the page itself stops tells nobody; one that is unplugged does.
    track.dispatchEvent(new Event('ended'));
  });
  await room.page.locator('[data-phase=failed]').waitFor();
  expect(await room.status.textContent()).toBe(
    'The camera has stopped. Ask for it again to go on.',
  );
  await room.press('Ask for the camera again');
  await room.worn();
  await room.leave();
});

test('what is chosen before there is a canvas is what the visit begins with', async () => {
  const room = await shop.enter({
    prepare: async (context) => {
      await context.addInitScript(() => {
        new MutationObserver((_, observer) => {
          const white = document.querySelector<HTMLElement>('[type=radio][aria-label=White]');
          if (!white) return;
          observer.disconnect();
          white.click();
        }).observe(document, { childList: true, subtree: true });
      });
    },
  });
  await room.worn();
  await expect
    .poll(() => room.status.textContent(), patiently)
    .toMatch(/^Worn: Crew T-shirt, White\./);
  await room.leave();
});

test('choosing another picture lets go of the camera', async () => {
  const room = await shop.enter({ prepare: watchCamera });
  await room.choose('Camera');
  await room.worn();
  await room.page.locator('input[accept="image/*"]').setInputFiles(await photoOf(shop.filmed));
  await expect.poll(() => tracks(room.page), patiently).toEqual(['ended']);
  await room.worn();
  await room.leave();
});

test('of inputs chosen in a hurry the last one runs, on one camera', async () => {
  const room = await shop.enter({ prepare: watchCamera });
  const model = 'A model who turns';
  for (const name of ['Camera', model, 'Camera', 'Camera', model, 'Camera']) {
    await room.choose(name);
  }
  await room.worn();
  const live = async () => (await tracks(room.page)).filter((state) => state === 'live');
  await expect.poll(live, patiently).toEqual(['live']);
  await room.press('Who tries it on');
  await room.page.getByRole('button', { name: 'Camera', exact: true, pressed: true }).waitFor();
  await room.leave();
});

test.for([
  {
    kept: /\/models\/tshirt/,
    line: 'The garment did not arrive. Check the network, then try again.',
  },
  { kept: /\.task$/, line: 'The tailor did not arrive. Check the network, then try again.' },
])('what the network kept back is fetched when chosen again: $kept', async ({ kept, line }) => {
  let isCut = true;
  const room = await shop.enter({
    prepare: (context) =>
      context.route(kept, (route) => (isCut ? route.abort() : route.continue())),
  });
  await room.page.locator('[data-phase=failed]').waitFor();
  expect(await room.status.textContent()).toBe(line);
  isCut = false;
  await room.press('Try again');
  await room.worn();
  await room.leave();
});

test('a better tracker that cannot be measured is done without', async () => {
  const room = await shop.enter({
    prepare: (context) => context.route(/\/probe-[\w-]+\.jpg$/, (route) => route.abort()),
  });
  const kept = room.page.waitForEvent('requestfailed', (request) => /probe/.test(request.url()));
  await room.choose('Camera');
  expect((await kept).failure()).not.toBeNull();
  await room.worn();
  await room.leave();
});
