import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ONE_TAP_TEXTS } from '../../src/catalog/bag/one-tap-texts';
import { TRY_TEXTS } from '../../src/catalog/bag/try-texts';
import { OPERATOR_TEXTS } from '../../src/catalog/operator/operator-texts';
import { ORDER_PAGE_TEXTS } from '../../src/catalog/orders/order-page-texts';
import { ORDER_TEXTS } from '../../src/catalog/orders/order-texts';
import { PRODUCT_TEXTS } from '../../src/catalog/product/product-texts';
import type { Language } from '../../src/contract/text';
import { en } from '../../src/ui/language/en';
import { zh } from '../../src/ui/language/zh';
import { launchBrowser, startServer, type RunningServer } from '../setup/browser';
import {
  addAndGo,
  button,
  chooseSize,
  fillIn,
  numberOn,
  placeOrder,
  seen,
  signIn,
  untilDry,
} from './support/shopping';
import { DESK, PHONE, visit, type Visit } from './support/visit';

const LOCALES: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-GB' };
const SHIRT: Readonly<Record<Language, string>> = { zh: '圆领T恤', en: 'Crew T-shirt' };
/** First trackers compile slowly on a busy machine. */
const TRACKER_PATIENCE_MS = 120_000;
const CLOSE = { zh: zh.close, en: en.close };

let server: RunningServer;
let browser: Browser;
/** The operator signs in once, in English. */
let operator: Visit;
beforeAll(async () => {
  server = await startServer({ READS_PER_MINUTE: '0', WRITES_PER_MINUTE: '0' });
  browser = await launchBrowser();
  operator = await visit(browser, `${server.url}operator`, { viewport: DESK });
  await signIn(operator.page, server.output(), 'en');
});
afterAll(async () => {
  await operator?.leave();
  await browser?.close();
  await server?.stop();
});

/** The operator confirms an order and says that it is on its way. */
async function ship(number: string): Promise<void> {
  const { page } = operator;
  const { acts, states } = OPERATOR_TEXTS.en;
  await page.reload();
  const order = page.getByRole('listitem').filter({ hasText: number });
  await order.getByRole('button', { name: acts.confirm, exact: true }).click();
  await order.getByText(states.confirmed, { exact: true }).waitFor();
  await order.getByRole('button', { name: acts.ship.home, exact: true }).click();
  await order.getByText(states.shipped, { exact: true }).waitFor();
}

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });

test.for([
  { language: 'zh', viewport: PHONE },
  { language: 'en', viewport: PHONE },
  { language: 'zh', viewport: DESK },
  { language: 'en', viewport: DESK },
] as const)(
  'from the list to an order that is sent, in $language on $viewport.width pixels',
  async ({ language, viewport }) => {
    const { page, leave } = await visit(browser, `${server.url}products?kind=garment`, {
      viewport,
      locale: LOCALES[language],
    });
    const texts = ORDER_TEXTS[language];
    const oneTap = () =>
      seen(page.getByRole('button', { name: new RegExp(`^${ONE_TAP_TEXTS[language].act}`) }));

    await page.getByRole('link', { name: SHIRT[language] }).first().click();
    // It is tried on, and goes into the bag from the fitting room.
    const { place } = PRODUCT_TEXTS[language];
    const goods = page.getByRole('main');
    await goods.getByRole('link', { name: place.try, exact: true }).click();
    await page
      .locator('[data-phase=running][data-found=true]')
      .waitFor({ timeout: TRACKER_PATIENCE_MS });
    await button(page, TRY_TEXTS[language].have).click();
    await chooseSize(page, 'M');
    await addAndGo(page, language);
    // Nothing was ordered on this device yet, and nothing is remembered.
    expect(await oneTap().count()).toBe(0);
    await fillIn(page, language);
    const first = await placeOrder(page, language);
    await heading(page, texts.wet).waitFor();

    // It is found again, on this device and by its link alone.
    const link = page.url();
    await page.goto(`${server.url}orders`);
    await page.getByRole('link', { name: texts.number(first) }).click();
    await page.waitForURL(link);
    const elsewhere = await visit(browser, link, { locale: LOCALES[language] });
    await elsewhere.page.getByText(texts.number(first)).waitFor();
    await elsewhere.leave();

    await page.goto(`${server.url}products/tshirt?variant=ocean&size=M`);
    await oneTap().click();
    await button(page, texts.takeBack).click();
    await heading(page, texts.states.taken_back).waitFor();
    await button(page, CLOSE[language]).click();

    await oneTap().click();
    await heading(page, texts.wet).waitFor();
    const tapped = await numberOn(page);
    expect(tapped).not.toBe(first);
    await untilDry(page, language);
    await page.getByRole('link', { name: texts.see }).click();
    await page.waitForURL(/\/orders\/.+/);
    await ship(tapped);
    await page.reload();
    await heading(page, texts.states.shipped).waitFor();
    await page.getByText(ORDER_PAGE_TEXTS[language].moments.confirmed).waitFor();
    await leave();
  },
);
