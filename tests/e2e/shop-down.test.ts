import { expect, test } from 'vitest';
import { SHELL_TEXTS } from '../../src/app/shell/shell-texts';
import { openShop } from './support/open-shop';
import { button } from './support/shopping';
import { visit } from './support/visit';

const shop = openShop();
const { unreachable, offline, settings, bag } = SHELL_TEXTS.en;

test('a shop that does not answer says so, and is there again when it does', async () => {
  const { page, leave } = await visit(shop.browser, `${shop.url}settings`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.context().route('**/api/**', (route) => route.abort());
  await page.getByRole('link', { name: bag }).first().click();
  await page.getByRole('heading', { name: unreachable.title }).waitFor();
  await page.context().unroute('**/api/**');
  await button(page, unreachable.again).click();
  await page.getByRole('heading', { name: unreachable.title }).waitFor({ state: 'detached' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/bag');
  await leave();
});

test('a page whose code does not come takes no other page along', async () => {
  const { page, leave } = await visit(shop.browser, `${shop.url}products`);
  await page.context().route('**/assets/settings-page*', (route) => route.abort());
  await page.getByRole('link', { name: settings }).click();
  await page.getByRole('heading', { name: unreachable.title }).waitFor();
  await page.goBack();
  await page.getByRole('heading', { name: unreachable.title }).waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'Crew T-shirt' }).first().waitFor();
  expect(new URL(page.url()).pathname).toBe('/products');
  await page.context().unroute('**/assets/settings-page*');
  await leave();
});

test('a lost network is said while it is lost', async () => {
  const { page, leave } = await visit(shop.browser, shop.url);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const line = page.getByText(offline);
  expect(await line.count()).toBe(0);
  await page.context().setOffline(true);
  await line.waitFor();
  await page.context().setOffline(false);
  await line.waitFor({ state: 'detached' });
  await leave();
});
