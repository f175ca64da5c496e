import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { OPERATOR_PRODUCT_TEXTS } from '../../src/catalog/operator/operator-product-texts';
import { ERROR_TEXTS } from '../../src/contract/error-codes';
import type { Language } from '../../src/contract/text';
import { launchBrowser, startServer, type RunningServer } from '../setup/browser';
import { violations } from './support/axe';
import { button, signIn } from './support/shopping';
import { DESK, PHONE, visit } from './support/visit';

const LOCALES: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-GB' };

let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  server = await startServer({ READS_PER_MINUTE: '0', WRITES_PER_MINUTE: '0' });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const field = (page: Page, name: string) => page.locator(`[name="${name}"]`);
const valueOf = (page: Page, name: string) => field(page, name).inputValue();

async function save(page: Page, language: Language): Promise<void> {
  const texts = OPERATOR_PRODUCT_TEXTS[language];
  await button(page, texts.save).click();
  await page.getByText(texts.saved, { exact: true }).waitFor();
}

test.for([
  { language: 'zh', viewport: PHONE, colorScheme: 'dark' },
  { language: 'en', viewport: DESK, colorScheme: 'light' },
] as const)(
  'the operator finds a product and says it anew, in $language on $viewport.width pixels',
  async ({ language, viewport, colorScheme }) => {
    const options = { viewport, colorScheme, locale: LOCALES[language] };
    const texts = OPERATOR_PRODUCT_TEXTS[language];
    const { page, leave } = await visit(browser, `${server.url}operator`, options);
    await signIn(page, server.output(), language);
    await page.getByRole('link', { name: texts.title, exact: true }).click();
    const row = page.getByRole('listitem');
    await row.filter({ hasText: texts.listed }).first().waitFor();

    // Drafts say what they wait for.
    await page
      .getByRole('radio', { name: texts.states.drafts })
      .locator('xpath=ancestor::label')
      .click();
    await row.filter({ hasText: texts.draft }).first().waitFor();
    expect(await row.filter({ hasText: texts.noModel }).count()).toBe(await row.count());
    await page
      .getByRole('radio', { name: texts.states.all })
      .locator('xpath=ancestor::label')
      .click();
    await page.getByRole('textbox', { name: texts.search }).fill('vase');
    expect(await row.count()).toBe(1);
    expect(await violations(page)).toEqual([]);

    await row.getByRole('link').click();
    await field(page, 'name.en').waitFor();
    const before = await valueOf(page, 'stock.thrown-vase.celadon');

    // What cannot be is said beside it, and the first of it is gone to.
    await field(page, 'summary.zh').fill('');
    await field(page, 'price.USD').fill('12.345');
    await button(page, texts.save).click();
    await page.getByText(texts.problems.missing).waitFor();
    await page.getByText(texts.problems.price).waitFor();
    expect(await page.evaluate(() => document.activeElement!.getAttribute('name'))).toBe(
      'summary.zh',
    );
    expect(await violations(page)).toEqual([]);

    // Nothing of it is lost on the way round, in the other language, or by a reload.
    page.on('dialog', (dialog) => void dialog.accept());
    await page.getByRole('link', { name: texts.back }).click();
    await page.getByText(texts.unsaved).waitFor();
    await page.reload();
    await page.getByText(texts.unsaved).waitFor();
    await page.goBack();
    expect(await valueOf(page, 'price.USD')).toBe('12.345');

    const count = String(Number(before) + 3);
    await field(page, 'summary.zh').fill('一枝就够。');
    await field(page, 'price.USD').fill('88');
    await field(page, 'stock.thrown-vase.celadon').fill(count);
    // By keys alone.
    await field(page, 'stock.thrown-vase.celadon').press('Enter');
    await page.getByText(texts.saved, { exact: true }).waitFor();
    await page.reload();
    await field(page, 'price.USD').waitFor();
    expect(await valueOf(page, 'price.USD')).toBe('88');
    expect(await valueOf(page, 'stock.thrown-vase.celadon')).toBe(count);

    // Off the shelf, and back on it.
    const shelf = page.getByRole('checkbox', { name: texts.isListed });
    const shopper = await visit(browser, `${server.url}products/thrown-vase`);
    await shelf.locator('xpath=ancestor::label').click();
    await save(page, language);
    expect((await shopper.page.request.get(`${server.url}api/products/thrown-vase`)).status()).toBe(
      404,
    );
    await shelf.locator('xpath=ancestor::label').click();
    await save(page, language);
    expect((await shopper.page.request.get(`${server.url}api/products/thrown-vase`)).status()).toBe(
      200,
    );
    await shopper.leave();
    await leave();
  },
);

test('what somebody else wrote meanwhile stands beside what is written, until one chooses', async () => {
  const texts = OPERATOR_PRODUCT_TEXTS.en;
  const { page, leave } = await visit(browser, `${server.url}operator`, { viewport: DESK });
  await signIn(page, server.output(), 'en');
  await page.goto(`${server.url}operator/products/canvas-tote`);
  await field(page, 'name.en').waitFor();
  const other = await page.context().newPage();
  await other.goto(`${server.url}operator/products/canvas-tote`);
  await field(other, 'name.en').waitFor();
  await field(page, 'name.en').fill('Big tote');
  await field(page, 'price.USD').fill('70');

  await field(other, 'name.en').fill('Market tote');
  await field(other, 'summary.en').fill('Carries a week.');
  await save(other, 'en');

  await button(page, texts.save).click();
  await page.getByText(ERROR_TEXTS.changed_meanwhile.en).waitFor();
  await page.getByText(texts.theirs('Market tote')).waitFor();
  expect(await violations(page)).toEqual([]);
  // What nobody here touched is as it is now, and what was written is kept.
  expect(await valueOf(page, 'summary.en')).toBe('Carries a week.');
  expect(await valueOf(page, 'name.en')).toBe('Big tote');
  await button(page, texts.takeTheirs).click();
  expect(await valueOf(page, 'name.en')).toBe('Market tote');
  await save(page, 'en');
  await other.reload();
  await field(other, 'name.en').waitFor();
  expect([await valueOf(other, 'name.en'), await valueOf(other, 'price.USD')]).toEqual([
    'Market tote',
    '70',
  ]);

  // Dropped only when asked twice.
  await field(page, 'name.en').fill('No tote');
  await button(page, texts.discard).click();
  await button(page, texts.ask.keep).click();
  expect(await valueOf(page, 'name.en')).toBe('No tote');
  await button(page, texts.discard).click();
  await button(page, texts.ask.act).click();
  expect(await valueOf(page, 'name.en')).toBe('Market tote');
  await leave();
});
