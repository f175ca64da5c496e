import { expect, test } from 'vitest';
import { patiently } from './support/fitting-room';
import { tabTo } from './support/keys';
import { openFilmedShop } from './support/open-shop';
import { photoOf } from './support/photo';

const shop = openFilmedShop();

test('keys alone choose colour, input and language, and the focus is seen', async () => {
  const room = await shop.enter();
  const { page } = room;
  const button = (name: string) => page.getByRole('button', { name, exact: true });

  await tabTo(page.getByRole('radio', { name: 'Ocean' }));
  await page.keyboard.press('ArrowRight');
  expect(await page.getByRole('radio', { name: 'White' }).isChecked()).toBe(true);

  await tabTo(button('Who tries it on'));
  const outline = page.locator(':focus-visible').evaluate((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return [outlineStyle, outlineWidth];
  });
  expect(await outline).toEqual(['solid', '2px']);
  await page.keyboard.press('Enter');
  await tabTo(button('A photo'));
  await room.givePhoto(() => page.keyboard.press('Enter'), await photoOf(shop.filmed));
  await room.worn();
  await expect
    .poll(() => room.status.textContent(), patiently)
    .toMatch(/^Worn: Crew T-shirt, White\./);

  await tabTo(button('More'));
  await page.keyboard.press('Enter');
  await tabTo(button('中文'));
  await page.keyboard.press('Enter');
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans');
  await room.leave();
});

test('everything that can be pressed is large enough for a thumb', async () => {
  const room = await shop.enter();
  await room.worn();
  await room.press('Compare');
  const { page } = room;
  // What is at an edge may have its hidden field elsewhere: a radio button is its label.
  const targets = await page.locator('button:visible, label:visible, a:visible').all();
  expect(targets.length).toBeGreaterThan(12);
  for (const target of targets) {
    const { width, height } = (await target.boundingBox())!;
    const name = await target.evaluate((element) => element.outerHTML.slice(0, 120));
    expect.soft(Math.min(width, height), name).toBeGreaterThanOrEqual(44);
  }
  await room.leave();
});
