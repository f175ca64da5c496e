import { expect, test } from 'vitest';
import { TSHIRT } from '../../../server/seed/tshirt';
import { openTestApp, productWith, shelfOf } from '../shop-fixture';

const PUBLIC = { publicOrigin: 'https://shop.example', basePath: '/shop' };

test('searchers are shown the way to every product in every language', async () => {
  // More than are read at once.
  const products = Array.from({ length: 103 }, (_, i) => productWith(`piece-${i}`, 'tshirt'));
  const { app } = await openTestApp(products, { ...PUBLIC, models: shelfOf('tshirt') });
  const response = await app.request('/sitemap.xml');
  expect(response.headers.get('content-type')).toBe('application/xml; charset=utf-8');
  const xml = await response.text();
  const places = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, place]) => place!);
  expect(new Set(places).size).toBe(places.length);
  for (const { id } of products) {
    const place = `https://shop.example/shop/products/${id}`;
    expect(places).toEqual(
      expect.arrayContaining([place, `${place}?lang=zh-Hans`, `${place}?lang=en`]),
    );
  }
  expect(places).toContain('https://shop.example/shop/products?kind=garment&amp;lang=en');
  expect(xml).not.toContain('kind=car');
});

test('drafts and what has no model are not in it', async () => {
  const { app } = await openTestApp(
    [{ ...TSHIRT, listed: false }, productWith('modelless')],
    PUBLIC,
  );
  expect(await (await app.request('/sitemap.xml')).text()).not.toContain('/products/');
});

test('robots.txt leads to the sitemap and shuts nothing', async () => {
  const { app } = await openTestApp([], PUBLIC);
  const text = await (await app.request('/robots.txt')).text();
  expect(text).toContain('Sitemap: https://shop.example/shop/sitemap.xml\n');
  expect(text).not.toContain('Disallow: /');
});
