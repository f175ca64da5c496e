import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { enter, fittingRoomOf } from './support/fitting-room';
import { openShop } from './support/open-shop';
import { DESK, visit } from './support/visit';

const shop = openShop();

const HAN = /\p{Script=Han}/u;

/** All that can be pressed, as it is named to those who listen. */
async function names(page: Page): Promise<string[]> {
  await page.getByRole('radio').first().waitFor();
  const pressed = await page.locator('button:visible, input[type=radio]').all();
  return Promise.all(
    pressed.map((one) =>
      one.evaluate((element) => element.getAttribute('aria-label') ?? element.textContent),
    ),
  );
}

test('speaks the language of the browser, and each of the two wholly', async () => {
  const zh = await shop.enter({ locale: 'zh-CN' });
  // What comes and goes on the way has settled then.
  await zh.worn();
  const chinese = await names(zh.page);
  expect(chinese.length).toBeGreaterThan(8);
  expect(chinese.filter((name) => !HAN.test(name))).toEqual([]);
  expect(await zh.page.getByRole('heading', { level: 1 }).textContent()).toBe('试境 · 试穿');
  expect(await zh.page.locator('html').getAttribute('lang')).toBe('zh-Hans');
  expect(await zh.page.getByText('¥290').count()).toBe(1);
  await zh.leave();

  const en = await shop.enter({ locale: 'en-GB' });
  await en.worn();
  const english = await names(en.page);
  expect(english).toHaveLength(chinese.length);
  expect(english.filter((name) => HAN.test(name))).toEqual([]);
  expect(await en.page.getByRole('heading', { level: 1 }).textContent()).toBe('Tryscape · Try on');
  expect(await en.page.locator('html').getAttribute('lang')).toBe('en');
  expect(await en.page.getByText('$42').count()).toBe(1);
  await en.leave();
});

test('remembers a language that was chosen, also against the address', async () => {
  const room = await enter(shop.browser, `${shop.url}?lang=zh`);
  await room.speak('English');
  expect(await room.page.getByRole('heading', { level: 1 }).textContent()).toBe(
    'Tryscape · Try on',
  );
  expect(new URL(room.page.url()).search).toBe('');
  await room.page.reload();
  expect(await room.page.locator('html').getAttribute('lang')).toBe('en');
  await room.speak('中文');
  await room.page.goto(fittingRoomOf(shop.url));
  expect(await room.page.locator('html').getAttribute('lang')).toBe('zh-Hans');
  await room.leave();
});

test('what an address asks for holds over links and reloads, until another is chosen', async () => {
  const { page, leave } = await visit(shop.browser, `${shop.url}products?lang=zh`, {
    viewport: DESK,
  });
  const language = () => page.locator('html').getAttribute('lang');
  await page.locator('main a[href*="/products/"]').first().click();
  await page.waitForURL(/\/products\/[\w-]+$/);
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await language()).toBe('zh-Hans');
  await page.getByRole('button', { name: 'EN', exact: true }).click();
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await language()).toBe('en');
  await leave();
});
