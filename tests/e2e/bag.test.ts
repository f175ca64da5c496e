import Database from 'better-sqlite3';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ADD_TEXTS } from '../../src/catalog/bag/add-texts';
import { BAG_TEXTS } from '../../src/catalog/bag/bag-texts';
import { CHECKOUT_TEXTS } from '../../src/catalog/bag/checkout-texts';
import { OPERATOR_TEXTS } from '../../src/catalog/operator/operator-texts';
import { ORDER_PAGE_TEXTS } from '../../src/catalog/orders/order-page-texts';
import { ORDER_TEXTS } from '../../src/catalog/orders/order-texts';
import { SETTINGS_TEXTS } from '../../src/catalog/settings/settings-texts';
import type { Cart } from '../../src/contract/cart';
import { launchBrowser, startServer, type RunningServer } from '../setup/browser';
import { violations } from './support/axe';
import { patiently } from './support/fitting-room';
import { tabTo } from './support/keys';
import { BUYER, button, fillIn, placeOrder, seen } from './support/shopping';
import { visit } from './support/visit';

/** In the seed, few of these are left. */
const RARE = 'slip-dress.garnet.XXL';
const SHIRT = 'tshirt.ocean.M';

let folder: string;
let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tryscape-bag-'));
  server = await startServer({ DATA_DIR: folder, READS_PER_MINUTE: '0', WRITES_PER_MINUTE: '0' });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** How a visitor's own browser asks the shop for something. */
const put = (page: Page, sku: string, quantity: number): Promise<Cart> =>
  page.evaluate(
    async ([sku, quantity]) => {
      const answer = await fetch(`api/cart/lines/${sku}?currency=USD`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ quantity }),
      });
      return answer.json();
    },
    [sku, quantity] as const,
  );

/** Somebody with these in the bag, looking at it. */
async function withBag(pieces: Readonly<Record<string, number>>, options?: BrowserContextOptions) {
  const visited = await visit(browser, `${server.url}bag`, options);
  for (const [sku, quantity] of Object.entries(pieces)) await put(visited.page, sku, quantity);
  await visited.page.reload();
  await visited.page.locator('form').waitFor();
  return visited;
}

/** Half an hour goes by for whoever holds this. */
async function letGo(sku: string): Promise<void> {
  const [file] = (await readdir(folder)).filter((name) => /\.(db|sqlite)$/.test(name));
  const database = new Database(join(folder, file!));
  const { changes } = database
    .prepare('update reservation set expires_at = 0 where sku = ?')
    .run(sku);
  database.close();
  expect(changes).toBe(1);
}

/** What happens when a phone is taken out of the pocket again. */
const wake = (page: Page) =>
  page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));

const bag = BAG_TEXTS.en;
const checkout = CHECKOUT_TEXTS.en;

test('what was sold while the tab slept is said and not counted, and the rest is ordered', async () => {
  const { page, leave } = await withBag({ [RARE]: 1, [SHIRT]: 1 });
  const line = page.getByRole('listitem').filter({ hasText: 'Slip dress' });
  await line.getByText(bag.left('1')).waitFor();

  await letGo(RARE);
  const other = await withBag({ [RARE]: 2 });
  await fillIn(other.page, 'en');
  await placeOrder(other.page, 'en');
  await other.leave();

  await wake(page);
  await line.getByText(bag.soldOut).waitFor();
  await page.getByText(checkout.leftBehind).waitFor();
  await fillIn(page, 'en');
  await placeOrder(page, 'en');
  await page.getByRole('link', { name: 'Crew T-shirt' }).waitFor();
  expect(await page.getByRole('link', { name: 'Slip dress' }).count()).toBe(0);
  await page.goto(`${server.url}bag`);
  await line.getByText(bag.soldOut).waitFor();
  await leave();
});

test('what is sold before the seal is pressed is said, and the form is kept', async () => {
  const sku = 'slip-dress.garnet.XS';
  const { page, leave } = await withBag({ [sku]: 1, [SHIRT]: 1 });
  await fillIn(page, 'en');
  await letGo(sku);
  const other = await visit(browser, `${server.url}bag`);
  const held = await put(other.page, sku, 3);
  expect(held.lines[0]!.quantity).toBe(3);
  await other.leave();

  await page.getByRole('button', { name: checkout.order }).click();
  await page.getByText('A piece has just sold out.').waitFor();
  await page.getByText(bag.soldOut).waitFor();
  const name = page.getByRole('textbox', { name: checkout.name });
  expect(await name.inputValue()).toBe(BUYER.name);
  await page.reload();
  await expect.poll(() => name.inputValue(), patiently).toBe(BUYER.name);
  await placeOrder(page, 'en');
  await leave();
});

test('an order whose answer was lost stays one order', async () => {
  const { page, leave } = await withBag({ [SHIRT]: 1 });
  await fillIn(page, 'en');
  let lost = 0;
  await page.route('**/api/orders', async (route) => {
    if (route.request().method() !== 'POST' || lost > 0) return route.continue();
    lost++;
    await route.fetch();
    return route.abort('connectionreset');
  });
  await page.getByRole('button', { name: checkout.order }).click();
  await page.getByText(ORDER_TEXTS.en.unanswered).waitFor();
  // The bag is empty by then, since it was ordered: pressing again must not need it.
  await page.getByRole('button', { name: checkout.order }).click();
  await page.waitForURL(/\/orders\/.+/);
  await page.goto(`${server.url}orders`);
  await page.getByRole('link', { name: /^Order \d/ }).waitFor();
  expect(await page.getByRole('link', { name: /^Order \d/ }).count()).toBe(1);
  expect(lost).toBe(1);
  await leave();
});

test('two pieces that go into an empty bag at once lie in one bag', async () => {
  const { page, leave } = await visit(browser, `${server.url}products/thrown-vase`);
  let letPass = () => {};
  const bothPressed = new Promise<void>((resolve) => (letPass = resolve));
  await page.route('**/api/cart/lines/**', async (route) => {
    await bothPressed;
    await route.continue();
  });
  await button(page, ADD_TEXTS.en.add).click();
  // To another piece, as a link goes.
  await page.evaluate((to) => history.pushState(null, '', to), `${server.url}products/canvas-tote`);
  await page.getByRole('heading', { name: 'Canvas tote' }).waitFor();
  await button(page, ADD_TEXTS.en.add).click();
  letPass();
  await seen(page.getByRole('link', { name: ADD_TEXTS.en.see })).waitFor();
  await page.goto(`${server.url}bag`);
  await page.locator('form').waitFor();
  const pieces = await page.getByRole('listitem').getByRole('heading').allTextContents();
  expect(pieces.sort()).toEqual(['Canvas tote', 'Thrown vase']);
  await leave();
});

test('what is taken out can be put back, and as many as there are can be had', async () => {
  const { page, leave } = await withBag({ 'slip-dress.ink.XS': 4, [SHIRT]: 1 });
  const dress = page.getByRole('listitem').filter({ hasText: 'Slip dress' });
  await dress.getByRole('button', { name: bag.more }).click();
  await dress.getByText(bag.last).waitFor();
  expect(await dress.getByRole('button', { name: bag.more }).isDisabled()).toBe(true);
  await page.getByRole('button', { name: `${bag.remove} Slip dress` }).click();
  await page.getByText(bag.removed('Slip dress')).waitFor();
  await page.getByText('1 piece', { exact: true }).waitFor();
  await page.getByRole('button', { name: bag.putBack }).click();
  await page.getByText('6 pieces', { exact: true }).waitFor();
  await leave();
});

test('errors are said in words at their fields, and keys alone place an order', async () => {
  const { page, leave } = await withBag({ [SHIRT]: 1 });
  const { problems } = checkout;
  await tabTo(page.getByRole('textbox', { name: checkout.name }));
  await page.keyboard.type(BUYER.name);
  await page.keyboard.press('Tab');
  await page.keyboard.type('138 0013 800');
  await page.keyboard.press('Enter');
  const phone = page.getByRole('textbox', { name: checkout.phone });
  await page.getByText(problems.digitMissing).waitFor();
  await page.getByText(problems.address).waitFor();
  const described = await phone.getAttribute('aria-describedby');
  const words = page.locator(
    described!
      .split(' ')
      .map((id) => `[id="${id}"]`)
      .join(),
  );
  expect(await words.allTextContents()).toContain(problems.digitMissing);
  // Whoever pressed the key is at the first field that needs them.
  await expect.poll(() => phone.evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.press('End');
  await page.keyboard.type('0');
  await page.keyboard.press('Tab');
  await page.keyboard.type(BUYER.address);
  await tabTo(page.getByRole('button', { name: checkout.order }));
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/orders\/.+/);
  await tabTo(button(page, ORDER_TEXTS.en.takeBack));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: ORDER_TEXTS.en.states.taken_back }).waitFor();
  await leave();
});

test('everything about a buyer is deleted when they ask for it', async () => {
  const { page, leave } = await withBag({ [SHIRT]: 1 });
  await fillIn(page, 'en');
  await placeOrder(page, 'en');
  await page.goto(`${server.url}settings`);
  await page.getByText(BUYER.address, { exact: false }).waitFor();
  const { forget, kept, themes } = SETTINGS_TEXTS.en;
  await page.getByRole('radio', { name: themes.night }).locator('xpath=ancestor::label').click();
  await button(page, forget.open).click();
  await button(page, forget.act).click();
  await page.getByText(forget.doneUnderWay('1')).waitFor();
  await page.getByText(kept.nothing).waitFor();
  const left = () => page.evaluate(() => [localStorage.length, sessionStorage.length]);
  expect(await left()).toEqual([0, 0]);
  await page.goto(`${server.url}orders`);
  await page.getByText(ORDER_PAGE_TEXTS.en.none).waitFor();
  await leave();
});

test.for([
  { locale: 'zh-CN', language: 'zh', colorScheme: 'light' },
  { locale: 'en-GB', language: 'en', colorScheme: 'light' },
  { locale: 'zh-CN', language: 'zh', colorScheme: 'dark' },
  { locale: 'en-GB', language: 'en', colorScheme: 'dark' },
] as const)(
  'nothing bars the way to anybody, in $language and $colorScheme',
  async ({ locale, language, colorScheme }) => {
    const { page, leave } = await withBag({ [SHIRT]: 1 }, { locale, colorScheme });
    const clear = async () => expect.soft(await violations(page), page.url()).toEqual([]);
    const goTo = async (path: string) => {
      await page.goto(server.url + path);
      await page.locator('main h1').waitFor();
    };
    await page.getByRole('button', { name: CHECKOUT_TEXTS[language].order }).click();
    await clear();
    await page
      .getByRole('radio', { name: new RegExp(CHECKOUT_TEXTS[language].pickup) })
      .locator('xpath=ancestor::label')
      .click();
    await page.getByRole('combobox').waitFor();
    await clear();
    await page
      .getByRole('radio', { name: new RegExp(CHECKOUT_TEXTS[language].home) })
      .locator('xpath=ancestor::label')
      .click();
    await fillIn(page, language);
    await placeOrder(page, language);
    await clear();
    await goTo('orders');
    await clear();
    await goTo('settings');
    await clear();
    await button(page, SETTINGS_TEXTS[language].forget.open).click();
    await page.getByRole('alertdialog').waitFor();
    await clear();
    await goTo('bag');
    await clear();
    await goTo('operator');
    await page.getByLabel(OPERATOR_TEXTS[language].token).waitFor();
    await clear();
    await leave();
  },
);
