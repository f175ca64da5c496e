import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { violations } from './support/axe';
import { patiently } from './support/fitting-room';
import { tabTo } from './support/keys';
import { openShop } from './support/open-shop';

const shop = openShop();

const DESK = { width: 1000, height: 640 };

interface Visit {
  readonly page: Page;
  /** Where the goods are looked at. */
  readonly stage: Locator;
  /** Waits until the goods are seen in 3D. */
  seen(): Promise<void>;
  /** Closes the page; fails if anything broke on it. */
  leave(): Promise<void>;
}

/** Opens a product's page, without what earlier visits left. Nothing moves by itself there. */
async function open(path: string, locale = 'en-GB', viewport = DESK): Promise<Visit> {
  const context = await shop.browser.newContext({ viewport, locale, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(patiently.timeout);
  const broken: string[] = [];
  page.on('pageerror', (error) => broken.push(error.stack ?? error.message));
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) broken.push(message.text());
  });
  await page.goto(new URL(path, shop.url).href);
  return {
    page,
    stage: page.locator('[data-state]'),
    seen: () => page.locator('[data-state=seen]').waitFor(),
    async leave() {
      await context.close();
      expect(broken).toEqual([]);
    },
  };
}

/** Share of the stage's pixels in which two of its pictures differ, without what is written on it. */
async function difference(one: Buffer, other: Buffer): Promise<number> {
  const [a, b] = await Promise.all([one, other].map((png) => sharp(png).raw().toBuffer()));
  let differing = 0;
  for (let i = 0; i < a!.length; i += 3) {
    const apart = [0, 1, 2].map((k) => Math.abs(a![i + k]! - b![i + k]!));
    if (Math.max(...apart) > 24) differing++;
  }
  return differing / (a!.length / 3);
}

/** Share of the first picture that is blue-green cloth, and of both that is so in one alone. */
async function covered(one: Buffer, other: Buffer): Promise<[seen: number, apart: number]> {
  const isCloth = async (png: Buffer) => {
    const pixels = await sharp(png).raw().toBuffer();
    return Array.from(
      { length: pixels.length / 3 },
      (_, i) => pixels[i * 3 + 2]! > pixels[i * 3]! + 12,
    );
  };
  const [a, b] = await Promise.all([isCloth(one), isCloth(other)]);
  const share = (count: number) => count / a.length;
  return [share(a.filter(Boolean).length), share(a.filter((is, i) => is !== b[i]).length)];
}

/** The middle of the stage, where nothing is written. */
async function picture({ page, stage }: Visit): Promise<Buffer> {
  const box = (await stage.boundingBox())!;
  const png = await page.screenshot({
    clip: {
      x: box.x + box.width * 0.2,
      y: box.y + box.height * 0.12,
      width: box.width * 0.6,
      height: box.height * 0.7,
    },
  });
  return sharp(png).removeAlpha().toBuffer();
}

test('the goods take their poster’s place without a jump', async () => {
  const visit = await open('products/tshirt');
  const { page, stage } = visit;
  await page.getByRole('img', { name: 'Crew T-shirt in Ocean' }).waitFor();
  await visit.seen();
  const goods = await picture(visit);
  await page.addStyleTag({
    content:
      '[data-state] img { opacity: 1 !important } [data-state] canvas { display: none !important }',
  });
  const poster = await picture(visit);
  // Light and shadow differ a little; where the cloth is, they do not.
  const [seen, apart] = await covered(goods, poster);
  expect(seen).toBeGreaterThan(0.2);
  expect(apart).toBeLessThan(0.01);
  await page.addStyleTag({ content: '[data-state] img { display: none }' });
  expect((await covered(await picture(visit), goods))[0]).toBe(0);
  expect(await stage.locator('canvas').count()).toBe(1);
  await visit.leave();
});

test('a colour is worn at once, and stands in the address after a reload', async () => {
  const visit = await open('products/tshirt');
  const { page } = visit;
  await visit.seen();
  const ocean = await picture(visit);
  await page.getByRole('radio', { name: 'White' }).locator('xpath=ancestor::label').click();
  expect(new URL(page.url()).search).toBe('?variant=white');
  await expect
    .poll(async () => difference(ocean, await picture(visit)), patiently)
    .toBeGreaterThan(0.15);
  await page.reload();
  await visit.seen();
  expect(await page.getByText('Colour: White').count()).toBe(1);
  await visit.leave();
});

test('keys lead the camera round and back', async () => {
  const visit = await open('products/tshirt');
  const { page } = visit;
  await visit.seen();
  const first = await picture(visit);
  await tabTo(page.getByRole('application'));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect
    .poll(async () => difference(first, await picture(visit)), patiently)
    .toBeGreaterThan(0.03);
  await page.keyboard.press('+');
  await page.keyboard.press('0');
  await expect
    .poll(async () => difference(first, await picture(visit)), patiently)
    .toBeLessThan(0.002);
  await visit.leave();
});

test('measures are told on request, and the wheel is the page’s until one takes hold', async () => {
  const visit = await open('products/tshirt');
  const { page } = visit;
  await visit.seen();
  await page.getByRole('button', { name: 'Dimensions' }).click();
  await expect
    .poll(() => page.locator('[data-line=height] text').textContent())
    .toMatch(/^\d\d cm$/);
  expect(await page.locator('[data-line=width] text').textContent()).toMatch(/^\d\d cm across$/);
  expect(await page.locator('[data-line=depth]').count()).toBe(0);
  await page.mouse.move(300, 300);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await visit.leave();
});

test('lost graphics leave the poster, and come back as they were', async () => {
  const visit = await open('products/tshirt?variant=white');
  const { page } = visit;
  await visit.seen();
  const before = await picture(visit);
  const loss = await page.evaluateHandle(() =>
    document.querySelector('canvas')!.getContext('webgl2')!.getExtension('WEBGL_lose_context')!,
  );
  await loss.evaluate((extension) => extension.loseContext());
  await page.locator('[data-state=lost]').waitFor();
  await loss.evaluate((extension) => extension.restoreContext());
  await visit.seen();
  await expect
    .poll(async () => difference(before, await picture(visit)), patiently)
    .toBeLessThan(0.002);
  await visit.leave();
});

test('sizes are chosen by keys, and the piece goes into the bag', async () => {
  const visit = await open('products/tshirt?variant=white');
  const { page } = visit;
  await page.getByRole('button', { name: 'Choose a size first' }).first().click();
  const [xs, s] = [
    page.getByRole('radio', { name: 'XS' }),
    page.getByRole('radio', { name: 'S', exact: true }),
  ];
  expect(await xs.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => s.isChecked()).toBe(true);
  expect(new URL(page.url()).search).toBe('?variant=white&size=S');
  await page.getByRole('button', { name: 'Add to bag' }).first().click();
  await page.getByText('In the bag').first().waitFor();
  // Of white in L, nothing is left.
  const large = page.getByRole('radio', { name: 'L, sold out' });
  await large.locator('xpath=ancestor::label').click();
  await page.getByRole('button', { name: 'L is sold out' }).first().waitFor();
  await visit.leave();
});

test('what is not here is said, with a way on', async () => {
  const visit = await open('products/nothing-of-the-kind');
  await visit.page.getByRole('heading', { name: 'This piece is not here.' }).waitFor();
  expect(await visit.page.getByRole('link', { name: 'See what there is' }).count()).toBe(1);
  await visit.leave();
});

test.for([
  { language: 'Chinese', locale: 'zh-CN', chart: '尺码表', viewport: { width: 390, height: 844 } },
  { language: 'English', locale: 'en-GB', chart: 'Size chart', viewport: DESK },
])('nothing bars the way to anybody, in $language', async ({ locale, chart, viewport }) => {
  const visit = await open('products/tshirt?size=M', locale, viewport);
  const { page } = visit;
  await visit.seen();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: chart }).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  expect(await dialog.locator('[data-chosen] th').allTextContents()).toHaveLength(2);
  expect(await violations(page)).toEqual([]);
  await visit.leave();
});
