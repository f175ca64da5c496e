import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, startServer, type RunningServer } from '../setup/browser';
import { violations } from './support/axe';
import { patiently } from './support/fitting-room';
import { tabTo } from './support/keys';
import { longShelf, type LongShelf } from './support/long-shelf';
import { DESK, PHONE, visit, type Visit } from './support/visit';

/** More than three pages of the list. */
const MORE = 60;

let shelf: LongShelf;
let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  shelf = await longShelf(MORE);
  server = await startServer({ DATA_DIR: shelf.folder });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  await shelf.remove();
});

const open = (path: string, options = {}): Promise<Visit> =>
  visit(browser, new URL(path, server.url).href, options);

/** The pieces on the page, in their order. */
const names = (page: Page): Promise<string[]> =>
  page.locator('main li a').evaluateAll((links) => links.map((link) => link.textContent));
const count = (page: Page) => page.locator('main').getByRole('status');
const shown = (page: Page) => expect.poll(() => names(page), patiently);
const said = (page: Page) => expect.poll(() => count(page).textContent(), patiently);
const search = (page: Page) => new URL(page.url()).search;

test('each filter stands in the address, and the way back takes it off', async () => {
  const { page, leave } = await open('products', { viewport: DESK });
  await said(page).toMatch(/^\d+ pieces$/);
  const filters = page.getByRole('complementary', { name: 'Filters' });
  const wear = filters.getByRole('checkbox', { name: /^Wear/ });
  await wear.locator('xpath=ancestor::label').click();
  await page.getByRole('heading', { level: 1, name: 'Wear' }).waitFor();
  await filters.getByRole('button', { name: 'M', exact: true }).click();
  await filters.getByRole('button', { name: 'Red' }).click();
  await shown(page).toEqual(['Slip dress']);
  expect(Object.fromEntries(new URLSearchParams(search(page)))).toEqual({
    kind: 'garment',
    size: 'M',
    colour: 'red',
  });

  await page.reload();
  await shown(page).toEqual(['Slip dress']);
  await page.getByRole('button', { name: 'Remove Red' }).waitFor();
  await page.goBack();
  await expect.poll(() => search(page)).toBe('?kind=garment&size=M');
  await said(page).not.toBe('1 piece');
  await page.goForward();
  await shown(page).toEqual(['Slip dress']);
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  await expect.poll(() => search(page)).toBe('?kind=garment');
  await leave();
});

test('finds Chinese words and the beginnings of others, and says how many', async () => {
  const { page, leave } = await open('products#search', { locale: 'zh-CN' });
  const field = page.getByRole('textbox', { name: '搜索' });
  await expect.poll(() => field.evaluate((it) => it === document.activeElement)).toBe(true);
  await page.keyboard.type('牛仔');
  await shown(page).toEqual(['直筒牛仔裤']);
  await said(page).toBe('1 件');
  expect(new URLSearchParams(search(page)).get('q')).toBe('牛仔');
  await field.fill('armch');
  // Others may speak of it, a T-shirt does not.
  await shown(page).toContain('三号扶手椅');
  expect(await names(page)).not.toContain('圆领T恤');
  await field.fill('没有这样的东西');
  await page.getByRole('heading', { name: '没有这样的东西。' }).waitFor();
  await page.getByRole('button', { name: '看全部' }).click();
  await expect.poll(() => field.inputValue()).toBe('');
  await said(page).toMatch(/^\d\d 件$/);
  await leave();
});

test('the list goes on by itself, skips and repeats nothing, and is found again where it was left', async () => {
  const { page, leave } = await open('products?sort=price-down');
  await said(page).toMatch(/pieces$/);
  const total = Number.parseInt((await count(page).textContent())!, 10);
  expect(total).toBeGreaterThan(MORE);
  const end = () => page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect
    .poll(async () => {
      await end();
      return (await names(page)).length;
    }, patiently)
    .toBe(total);
  const all = await names(page);
  expect(new Set(all).size).toBe(total);
  expect(all.filter((name) => shelf.names.includes(name))).toEqual(shelf.names.toReversed());

  // A piece far down, whose place on the screen is known.
  const piece = page.getByRole('link', { name: shelf.names[2], exact: true });
  await piece.scrollIntoViewIfNeeded();
  const place = () => page.evaluate(() => Math.round(scrollY));
  const left = await place();
  expect(left).toBeGreaterThan(5_000);
  // Its page is there at once by what the list knows, whatever the line does.
  await page.route('**/api/products/tshirt-3', () => {});
  await piece.click();
  await page.getByRole('heading', { level: 1, name: shelf.names[2] }).waitFor();
  await page.goBack();
  await expect.poll(place, patiently).toBe(left);
  await page.reload();
  await expect.poll(place, patiently).toBe(left);
  await leave();
});

test('the price is narrowed by keys, and the panel on a phone says how much is left', async () => {
  const { page, leave } = await open('products', { viewport: PHONE });
  const opener = page.getByRole('button', { name: /^Filter/ });
  await tabTo(opener);
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: 'Filters' });
  await panel.waitFor();
  const highest = panel.getByRole('slider', { name: 'Highest price' });
  await highest.focus();
  const before = await panel.getByRole('button', { name: /^Show \d+/ }).textContent();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect
    .poll(() => panel.getByRole('button', { name: /^Show \d+/ }).textContent(), patiently)
    .not.toBe(before);
  const bound = new URLSearchParams(search(page));
  expect(bound.get('currency')).toBe('USD');
  expect(Number(bound.get('priceMax'))).toBeGreaterThan(0);
  expect(bound.has('priceMin')).toBe(false);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: /^Filter, 1 on/ }).waitFor();
  await leave();
});

test.for([
  { locale: 'zh-CN', viewport: PHONE, colorScheme: 'light' },
  { locale: 'zh-CN', viewport: DESK, colorScheme: 'dark' },
  { locale: 'en-GB', viewport: DESK, colorScheme: 'light' },
  { locale: 'en-GB', viewport: PHONE, colorScheme: 'dark' },
] as const)('nothing bars the way: $locale, $colorScheme', async (options) => {
  const { page, leave } = await open('products?kind=garment&size=M&available=true', options);
  await said(page).not.toBe('');
  expect(await violations(page)).toEqual([]);
  await leave();
});
