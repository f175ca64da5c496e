import type { Locator, Page } from 'playwright-core';
import { ADD_TEXTS } from '../../../src/catalog/bag/add-texts';
import { CHECKOUT_TEXTS } from '../../../src/catalog/bag/checkout-texts';
import { OPERATOR_TEXTS } from '../../../src/catalog/operator/operator-texts';
import { ORDER_TEXTS } from '../../../src/catalog/orders/order-texts';
import type { Language } from '../../../src/contract/text';

/** What a buyer writes. */
export const BUYER = {
  name: 'Lin Yue',
  phone: '138 0013 8000',
  address: '12 Jingshan Back Street, flat 602',
};

/** Of what stands twice, for two widths of the screen, the one that is seen. */
export const seen = (all: Locator): Locator => all.filter({ visible: true }).first();

export const button = (page: Page, name: string): Locator =>
  seen(page.getByRole('button', { name, exact: true }));

/** Chooses a size on a product's page, which is seen as the label that its button lies in. */
export const chooseSize = (page: Page, size: string): Promise<void> =>
  page.getByRole('radio', { name: size, exact: true }).locator('xpath=ancestor::label').click();

/** Puts what is chosen on a product's page into the bag, and goes there. */
export async function addAndGo(page: Page, language: Language): Promise<void> {
  await button(page, ADD_TEXTS[language].add).click();
  await seen(page.getByRole('link', { name: ADD_TEXTS[language].see })).click();
  await page.locator('form').waitFor();
}

/** Fills in the form below the bag. */
export async function fillIn(page: Page, language: Language, buyer = BUYER): Promise<void> {
  const texts = CHECKOUT_TEXTS[language];
  for (const field of ['name', 'phone', 'address'] as const) {
    await page.getByRole('textbox', { name: texts[field] }).fill(buyer[field]);
  }
}

/** Presses the seal below the bag and waits for the order's page; gives the order's number. */
export async function placeOrder(page: Page, language: Language): Promise<string> {
  await page.getByRole('button', { name: CHECKOUT_TEXTS[language].order }).click();
  await page.waitForURL(/\/orders\/.+/);
  return numberOn(page);
}

/** Number of the order that is shown. */
export async function numberOn(page: Page): Promise<string> {
  const said = await page
    .getByText(/\d{4} \d{6}/)
    .first()
    .textContent();
  return /\d{4} \d{6}/.exec(said!)![0];
}

/** Waits until the order that is shown can no longer be taken back. */
export const untilDry = (page: Page, language: Language): Promise<void> =>
  button(page, ORDER_TEXTS[language].takeBack).waitFor({ state: 'detached' });

/** Signs the operator in with the token that the shop printed when it was first opened. */
export async function signIn(page: Page, printed: string, language: Language): Promise<void> {
  const token = /operator’s token\s+(\S+)/.exec(printed)![1]!;
  const texts = OPERATOR_TEXTS[language];
  await page.getByLabel(texts.token).fill(token);
  await button(page, texts.signIn).click();
  await page.getByRole('heading', { name: texts.orders }).waitFor();
}
