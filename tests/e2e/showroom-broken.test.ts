import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ADD_TEXTS } from '../../src/catalog/bag/add-texts';
import { SHOWROOM_TEXTS } from '../../src/showroom/ui/showroom-texts';
import { openTinyShop, type ShowroomShop } from '../fixtures/showroom-shop';
import { launchBrowser } from '../setup/browser';
import { button } from './support/shopping';
import { hotspot, visitRoom } from './support/showroom';
import { DESK, PHONE } from './support/visit';

let shop: ShowroomShop;
let browser: Browser;
beforeAll(async () => {
  shop = await openTinyShop();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await shop?.close();
});

const texts = SHOWROOM_TEXTS.en;
const TINY = 'showrooms/tiny';
/** Before what may stand in the studio. */
const BEFORE_SEAT = 'v=1&at=studio&x=-1.2&z=0&look=90&up=-42';

/** Whether the room is in the picture: a blank one is of one colour. */
async function isDrawn(page: Page): Promise<boolean> {
  const canvas = await page.locator('main canvas').screenshot({
    style: 'main > * > :not(:has(canvas)):not(canvas) { visibility: hidden }',
  });
  const { channels } = await sharp(canvas).stats();
  return channels.slice(0, 3).some(({ stdev }) => stdev > 4);
}

test.for([PHONE, DESK])('another showroom than the shop’s opens as well: %o', async (viewport) => {
  const room = await visitRoom(browser, `${shop.url}${TINY}`, { viewport });
  const { page } = room;
  await room.open();
  await page.getByRole('heading', { level: 1, name: 'Hall' }).waitFor();
  await expect.poll(() => isDrawn(page), { timeout: 30_000 }).toBe(true);
  // Through glass one sees, through the wall one does not.
  await room.go('v=1&x=-0.5&z=-0.9&look=180');
  await hotspot(page, 'glazed').waitFor();
  await room.go('v=1&x=-0.5&z=1&look=90');
  await hotspot(page, 'glazed').waitFor({ state: 'detached' });
  expect(await hotspot(page, 'hidden').count()).toBe(0);
  await room.leave();
});

test('lost graphics come back with the view and the bag', async () => {
  const room = await visitRoom(browser, `${shop.url}${TINY}?${BEFORE_SEAT}`, { viewport: PHONE });
  const { page } = room;
  await room.open();
  await hotspot(page, 'seat').click();
  await button(page, texts.panel.another).click();
  await page.getByRole('complementary', { name: 'Crate' }).waitFor();
  await button(page, ADD_TEXTS.en.add).click();
  await page.getByRole('link', { name: ADD_TEXTS.en.see }).first().waitFor();
  const before = String(await room.seen());
  const loss = await page.evaluateHandle(() =>
    document
      .querySelector<HTMLCanvasElement>('main canvas')!
      .getContext('webgl2')!
      .getExtension('WEBGL_lose_context')!,
  );
  await loss.evaluate((extension) => extension.loseContext());
  await page.waitForTimeout(500);
  await loss.evaluate((extension) => extension.restoreContext());
  await expect.poll(() => isDrawn(page), { timeout: 60_000 }).toBe(true);
  await page.getByRole('complementary', { name: 'Crate' }).waitFor();
  expect(String(await room.seen())).toBe(before);
  const bag = (await (await page.request.get(`${shop.url}api/cart?currency=USD`)).json()) as {
    lines: readonly { sku: string }[];
  };
  expect(bag.lines.map(({ sku }) => sku)).toEqual(['crate.pine']);
  await room.leave();
});

test('a part that does not come is asked for again, named when it is given up, and comes in the end', async () => {
  const context = await browser.newContext({ viewport: PHONE, locale: 'en-GB' });
  const page = await context.newPage();
  page.setDefaultTimeout(90_000);
  let asked = 0;
  let isBroken = true;
  await context.route('**/models/studio.*.glb', (route) => {
    asked++;
    return isBroken ? route.abort() : route.continue();
  });
  await page.goto(`${shop.url}${TINY}`);
  // All retries take half a minute.
  const missing = page.getByText(/^Did not arrive: /);
  await missing.waitFor();
  expect(await missing.textContent()).toContain('Studio');
  expect(asked).toBeGreaterThan(1);
  isBroken = false;
  await button(page, texts.loading.again).click();
  await page.goto(`${shop.url}${TINY}?${BEFORE_SEAT}`);
  await hotspot(page, 'seat').waitFor();
  expect(await missing.count()).toBe(0);
  await context.close();
});
