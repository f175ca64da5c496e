import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { AppDependencies } from '../../../server/app';
import { TSHIRT } from '../../../server/seed/tshirt';
import type { StoredProduct } from '../../../server/storage/storage';
import { openTestApp, productWith, shelfOf } from '../shop-fixture';

const PAGE =
  '<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>Shop</title></head></html>';
const client = { page: () => Promise.resolve(PAGE), files: new Map() };

async function open(
  changes: Partial<AppDependencies> = {},
  products: readonly StoredProduct[] = [TSHIRT],
) {
  return openTestApp(products, { client, publicOrigin: 'https://shop.example', ...changes });
}

/** The page at a path, as a browser with these headers gets it. */
async function read(path: string, headers: Record<string, string> = {}) {
  const { app } = await open();
  const response = await app.request(path, { headers });
  return { response, html: await response.text() };
}

test.each([
  ['?lang=zh-Hans', {}, 'zh-Hans'],
  ['?lang=en', { Cookie: 'tryscape_language=zh', 'Accept-Language': 'zh' }, 'en'],
  ['', { Cookie: 'tryscape_language=zh', 'Accept-Language': 'en' }, 'zh-Hans'],
  ['', { 'Accept-Language': 'zh-CN,en;q=0.5' }, 'zh-Hans'],
  ['?lang=fr', { 'Accept-Language': 'zh' }, 'zh-Hans'],
  ['', {}, 'en'],
])('"%s" with %o is in %s', async (query, headers, lang) => {
  const { response, html } = await read(`/products/tshirt${query}`, headers);
  expect(html).toContain(`<html lang="${lang}">`);
  const language = lang === 'en' ? 'en' : 'zh';
  expect(html).toContain(`<title>${TSHIRT.name[language]} · `);
  expect(response.headers.get('vary')).toBe('Accept-Language, Cookie, Accept-Encoding');
});

test.each(['zh', 'en'])('no two pages have one title, in "%s"', async (lang) => {
  const { app } = await open();
  const paths = [
    ...['/', '/products', '/products?kind=garment', '/products?kind=furniture'],
    ...['/products?kind=car', '/products?kind=object', '/products/tshirt', '/try', '/bag'],
    ...['/orders', '/orders/secret-token', '/settings', '/operator', '/nowhere'],
  ];
  const titles = await Promise.all(
    paths.map(async (path) => {
      const url = `${path}${path.includes('?') ? '&' : '?'}lang=${lang}`;
      return /<title>(.+)<\/title>/.exec(await (await app.request(url)).text())![1];
    }),
  );
  expect(new Set(titles).size).toBe(paths.length);
});

test('a page names its address, and itself in every language', async () => {
  const { html } = await read('/products?kind=garment&sort=price-up&currency=CNY&lang=zh');
  const address = 'https://shop.example/products?kind=garment';
  expect(html).toContain(`<link rel="canonical" href="${address}&amp;lang=zh-Hans" />`);
  expect(html).toContain(`hreflang="zh-Hans" href="${address}&amp;lang=zh-Hans" />`);
  expect(html).toContain(`hreflang="en" href="${address}&amp;lang=en" />`);
  expect(html).toContain(`hreflang="x-default" href="${address}" />`);
});

test('the home page fetches the picture that is seen first, and no other page does', async () => {
  const first = /<link rel="preload" as="image" fetchpriority="high" href="([^"]+)" \/>/;
  const [, picture] = first.exec((await read('/')).html) ?? [];
  await access(join(import.meta.dirname, '../../../public', picture!));
  expect((await read('/products')).html).not.toMatch(first);
});

test('a product fetches the poster of the colour that is asked for, and its model behind the client', async () => {
  const { html } = await read('/products/tshirt?variant=white');
  expect(html).toContain(
    '<link rel="preload" as="image" fetchpriority="high" href="/models/tshirt-white.0123456789abcdef.webp" />',
  );
  expect(html).toContain(
    '<link rel="preload" as="fetch" crossorigin fetchpriority="low" href="/models/tshirt.0123456789abcdef.glb" />',
  );
});

test('a shared product shows its poster', async () => {
  const { html } = await read('/products/tshirt?lang=en');
  const [variant] = TSHIRT.variants;
  const poster = `https://shop.example/models/tshirt-${variant!.id}.0123456789abcdef.webp`;
  expect(html).toContain(`<meta property="og:image" content="${poster}" />`);
  expect(html).toContain('<meta property="og:image:width" content="640" />');
  expect(html).toContain('<meta property="og:locale" content="en_US" />');
  expect(html).toContain(
    '<meta property="og:url" content="https://shop.example/products/tshirt?lang=en" />',
  );
});

test('without a public origin, addresses are of the one that was asked', async () => {
  const { app } = await open({ publicOrigin: undefined, basePath: '/shop' });
  const html = await (await app.request('https://192.168.1.20:5443/shop/products/tshirt')).text();
  expect(html).toContain(
    '<link rel="canonical" href="https://192.168.1.20:5443/shop/products/tshirt" />',
  );
});

test('a product is told to searchers as data that reads back whole', async () => {
  const { html } = await read('/products/tshirt?lang=en');
  const [, json] = /<script type="application\/ld\+json">(.+)<\/script>/.exec(html)!;
  expect(JSON.parse(json!)).toMatchObject({ '@type': 'Product', name: TSHIRT.name.en });
});

test('nothing that a product says can become markup', async () => {
  const evil = `"><script>alert('1')</script> $& & more`;
  const product = { ...TSHIRT, name: { zh: evil, en: evil }, summary: { zh: evil, en: evil } };
  const { app } = await open({}, [product]);
  const html = await (await app.request('/products/tshirt?lang=en')).text();
  expect(html.match(/<script/g)).toHaveLength(1);
  expect(html).toContain(
    '<title>&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; $&amp; &amp; more · Tryscape</title>',
  );
  const [, json] = /<script type="application\/ld\+json">(.+)<\/script>/.exec(html)!;
  expect(JSON.parse(json!)).toMatchObject({ name: evil });
});

test('nothing that an address says can become markup', async () => {
  const { html } = await read('/products?kind=%22%3E%3Cscript%3E&lang=%22%3E%3Cscript%3E');
  expect(html).not.toContain('<script');
});

test.each(['/bag', '/orders', '/orders/secret-token', '/settings', '/operator', '/nowhere'])(
  '%s is for nobody to find',
  async (path) => {
    const { html } = await read(path);
    expect(html).toContain('<meta name="robots" content="noindex" />');
    expect(html).not.toMatch(/canonical|hreflang|og:/);
  },
);

test("an order's page tells its address to nobody", async () => {
  const { html } = await read('/orders/secret-token');
  expect(html).toContain('<meta name="referrer" content="no-referrer" />');
  expect(html).not.toContain('secret-token');
});

test.each(['/nowhere', '/try/tshirt', '/products/gone', '/products/drawn', '/products/modelless'])(
  '%s answers the page with 404',
  async (path) => {
    const { app } = await open({ models: shelfOf('tshirt', 'drawn') }, [
      TSHIRT,
      { ...productWith('drawn'), listed: false },
      productWith('modelless'),
    ]);
    const response = await app.request(path, { headers: { 'Accept-Language': 'zh' } });
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toContain('<title>这里什么都没有 · 试境</title>');
  },
);

test('a page is a page while the shop cannot look for its product', async () => {
  const { app, storage, errors } = await open();
  await storage.close();
  const response = await app.request('/products/tshirt?lang=en');
  expect(response.status).toBe(503);
  expect(await response.text()).toContain('<title>Closed for a moment · Tryscape</title>');
  expect(errors).toHaveLength(1);
  expect((await app.request('/bag')).status).toBe(200);
});

test("a product's page has another tag once it has sold out", async () => {
  const { app, db } = await open();
  const tagNow = async () => (await app.request('/products/tshirt')).headers.get('etag')!;
  const before = await tagNow();
  expect(before).toMatch(/^"[\w-]+"$/);
  const unchanged = { headers: { 'If-None-Match': before } };
  expect((await app.request('/products/tshirt', unchanged)).status).toBe(304);
  await db.updateTable('stock').set({ on_hand: 0 }).execute();
  const changed = await app.request('/products/tshirt', unchanged);
  expect(changed.status).toBe(200);
  expect(await changed.text()).not.toContain('schema.org/InStock');
});
