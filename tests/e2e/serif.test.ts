import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, startServer, type RunningServer } from '../setup/browser';
import { signIn } from './support/shopping';
import { visit } from './support/visit';

let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  server = await startServer();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** Fonts that a page asks for from now on, by name. */
function askedFonts(page: Page): Set<string> {
  const asked = new Set<string>();
  page.on('request', (request) => {
    const [, name] = /\/assets\/([\w-]+)-[\w-]{8}\.woff2$/.exec(request.url()) ?? [];
    if (name !== undefined) asked.add(name);
  });
  return asked;
}

/** Chinese characters set in the serif that the cut has not in their weight. */
const missing = (page: Page) =>
  page.evaluate(() => {
    const faces = [...document.fonts].filter(({ family }) => family.includes('Noto Serif SC Cut'));
    const has = (weight: string, character: string) =>
      faces.some(
        (face) =>
          face.weight === weight &&
          face.unicodeRange
            .toLowerCase()
            .split(/,\s*/)
            .includes(`u+${character.codePointAt(0)!.toString(16)}`),
      );
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode as Text;
      const { fontFamily, fontWeight } = getComputedStyle(parentElement!);
      if (!fontFamily.includes('Noto Serif SC Cut')) continue;
      const characters = data.match(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/gu) ?? [];
      found.push(...characters.filter((character) => !has(fontWeight, character)));
    }
    return found.join('');
  });

test('every Chinese heading and name of a fresh shop is in what was cut at build time', async () => {
  const { page, leave } = await visit(browser, server.url, { locale: 'zh-CN' });
  const paths = [
    '',
    'showrooms/flat',
    'products',
    'products?kind=object',
    'products/slip-dress',
    'products?q=zzz',
  ];
  for (const path of [...paths, 'bag', 'orders', 'orders/none', 'settings', 'operator', 'none']) {
    await page.goto(server.url + path);
    await page.locator('h1, h2').first().waitFor();
    expect([path, await missing(page)]).toEqual([path, '']);
  }
  await leave();
});

test('readers of Chinese fetch the cut alone, and readers of English no more than the seal', async () => {
  for (const [locale, expected] of [
    ['zh-CN', ['heading', 'seal', 'sentence']],
    ['en-GB', ['seal']],
  ] as const) {
    const { page, leave } = await visit(browser, `${server.url}healthz`, { locale });
    const asked = askedFonts(page);
    await page.goto(server.url, { waitUntil: 'networkidle' });
    const chinese = [...asked].filter((name) => !/latin/.test(name));
    expect(chinese.sort()).toEqual(expected);
    await leave();
  }
});

test('a name that came later brings its characters in slices, after it is there to be read', async () => {
  const operator = await visit(browser, `${server.url}operator`);
  await signIn(operator.page, server.output(), 'en');
  const { request } = operator.page;
  const address = `${server.url}api/operator/products/thrown-vase`;
  const { etag } = (await (await request.get(address)).json()) as { etag: string };
  const renamed = await request.patch(address, {
    headers: { 'If-Match': etag },
    data: { name: { zh: '鹅颈罍', en: 'Goose-necked vase' } },
  });
  expect(renamed.status()).toBe(200);
  await operator.leave();

  const { page, leave } = await visit(browser, `${server.url}healthz`, { locale: 'zh-CN' });
  const asked = askedFonts(page);
  await page.goto(`${server.url}products/thrown-vase`, { waitUntil: 'networkidle' });
  await page.getByRole('heading', { name: '鹅颈罍' }).waitFor();
  await expect.poll(() => [...asked].some((name) => name.startsWith('noto-serif-sc'))).toBe(true);
  await leave();
});
