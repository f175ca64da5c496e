import { expect, test } from 'vitest';
import { en } from '../../src/ui/language/en';
import { zh } from '../../src/ui/language/zh';
import { violations } from './support/axe';
import { openShop } from './support/open-shop';
import { hangSecond } from './support/two-garments';

const shop = openShop();

test.for([
  { language: 'Chinese', locale: 'zh-CN', texts: zh.tryon },
  { language: 'English', locale: 'en-GB', texts: en.tryon },
])('nothing bars the way to anybody, in $language', async ({ locale, texts }) => {
  const room = await shop.enter({ locale, prepare: hangSecond });
  const { page } = room;
  const closePlate = async () => {
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  };
  await room.worn();
  // A picture that stands is looked at more quickly.
  await room.press(texts.pause);
  expect(await violations(page)).toEqual([]);

  await room.press(texts.inputs.title);
  await page.getByRole('dialog').waitFor();
  expect(await violations(page)).toEqual([]);
  await closePlate();

  await room.press(texts.more);
  await page.getByRole('dialog').waitFor();
  expect(await violations(page)).toEqual([]);
  await closePlate();

  await room.press(texts.compare.title);
  await page.getByRole('slider').waitFor();
  await room.press(texts.compare.other(texts.compare.without));
  await page.getByRole('dialog').waitFor();
  expect(await violations(page)).toEqual([]);
  await closePlate();

  await room.press(texts.delay('3'));
  await room.press(texts.delay('10'));
  await room.press(texts.shutter);
  await page.getByRole('img', { name: new RegExp(texts.kept.photo('')) }).waitFor();
  expect(await violations(page)).toEqual([]);
  await room.press(texts.kept.forget);

  await room.choose(texts.inputs.camera);
  await page.locator('[data-phase=failed]').waitFor();
  expect(await violations(page)).toEqual([]);
  await room.leave();
});
