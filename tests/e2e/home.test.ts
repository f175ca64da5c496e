import { expect, test } from 'vitest';
import { violations } from './support/axe';
import { openShop } from './support/open-shop';
import { DESK, PHONE, visit } from './support/visit';

const shop = openShop();

test.for([
  { locale: 'zh-CN', viewport: PHONE, colorScheme: 'light', tryOn: '穿上试试', wear: '衣' },
  { locale: 'zh-CN', viewport: DESK, colorScheme: 'dark', tryOn: '穿上试试', wear: '衣' },
  { locale: 'en-GB', viewport: DESK, colorScheme: 'light', tryOn: 'Try it on', wear: 'Wear' },
  { locale: 'en-GB', viewport: PHONE, colorScheme: 'dark', tryOn: 'Try it on', wear: 'Wear' },
] as const)('every way in leads somewhere: $locale, $colorScheme', async (options) => {
  const { tryOn, wear, ...reader } = options;
  const { page, leave } = await visit(shop.browser, shop.url, reader);
  const main = page.locator('main');
  await main.getByRole('link', { name: new RegExp(`^${wear}`) }).waitFor();
  expect(await violations(page)).toEqual([]);
  // Nothing is promised that is not there.
  const ways = await page
    .locator('a[href]')
    .evaluateAll((links) => [...new Set(links.map((link) => (link as HTMLAnchorElement).href))]);
  expect(ways.length).toBeGreaterThan(5);
  for (const way of ways) expect((await page.request.get(way)).status(), way).toBe(200);
  await main.getByRole('link', { name: new RegExp(`^${wear}`) }).click();
  await page.waitForURL('**/products?kind=garment');
  await page.goBack();
  await main.getByRole('link', { name: new RegExp(tryOn) }).click();
  await page.waitForURL('**/try');
  await leave();
});

test('pictures are there, and hold their places before they are', async () => {
  const { page, leave } = await visit(shop.browser, shop.url, { viewport: DESK });
  await page.locator('main li img').first().waitFor({ state: 'attached' });
  const pictures = page.locator('main img');
  for (const picture of await pictures.all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect
      .poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth))
      .toBe(await picture.evaluate((img: HTMLImageElement) => Number(img.getAttribute('width'))));
  }
  await leave();
});
