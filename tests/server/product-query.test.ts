import { expect, test } from 'vitest';
import { ERROR_TEXTS } from '../../src/contract/error-codes';
import { money, type Money } from '../../src/contract/money';
import { productPageSchema } from '../../src/contract/product';
import type { StoredProduct } from '../../server/storage/storage';
import { TSHIRT } from '../../server/seed/tshirt';
import { openTestApp, productWith } from './shop-fixture';

const piece = (id: string, zh: string, en: string, ...prices: Money[]): StoredProduct => ({
  ...productWith(id, 'tshirt'),
  name: { zh, en },
  prices,
});

const SHELF = [
  piece('coat', '羊绒大衣', 'Cashmere coat', money('CNY', 4990_00), money('JPY', 98_000)),
  piece('scarf', '羊绒围巾', 'Cashmere scarf', money('CNY', 690_00), money('JPY', 13_000)),
  piece('shirt', '亚麻衬衫', 'Linen shirt', money('CNY', 690_00), money('EUR', 89_00)),
  piece('belt', '皮带', 'Leather belt', money('CNY', 390_00)),
];

test.each([
  [{ colour: 'blue' }, ['tshirt']],
  [{ colour: 'red' }, []],
  [{ size: 'L' }, ['tshirt']],
  [{ colour: 'white', size: 'L' }, []],
  [{ colour: 'white', size: 'M', available: 'true' }, ['tshirt']],
])('%j of one piece finds %j', async (query: Record<string, string>, ids) => {
  const skus = TSHIRT.skus.map((sku) =>
    sku.id === 'tshirt.breton.L' || sku.id === 'tshirt.white.L' ? { ...sku, available: 0 } : sku,
  );
  const { app } = await openTestApp([{ ...TSHIRT, skus }]);
  const response = await app.request(`/api/products?${new URLSearchParams(query)}`);
  const page = productPageSchema.parse(await response.json());
  expect(page.items.map(({ id }) => id)).toEqual(ids);
});

async function openShelf() {
  const { app } = await openTestApp(SHELF);
  const ask = (query: Record<string, string>, headers: Record<string, string> = {}) =>
    app.request(`/api/products?${new URLSearchParams(query)}`, { headers });
  return {
    app,
    ask,
    async list(query: Record<string, string>) {
      const response = await ask(query);
      expect(response.status).toBe(200);
      return productPageSchema.parse(await response.json());
    },
  };
}

test.each([
  ['绒', ['coat', 'scarf']],
  ['围巾', ['scarf']],
  ['羊绒大', ['coat']],
  ['羊绒 围', ['scarf']],
  ['cash', ['coat', 'scarf']],
  ['Cashmere Scarf', ['scarf']],
  ['cashmre coat', ['coat']],
  ['linnen', ['shirt']],
  ['皮带 leather', ['belt']],
  ['皮带 linen', []],
  ['？', []],
])('?q=%s finds %j', async (q, ids) => {
  const { list } = await openShelf();
  expect((await list({ q })).items.map(({ id }) => id)).toEqual(ids);
});

test.each([
  [{ kind: 'garment' }, ['coat', 'scarf', 'shirt', 'belt']],
  [{ currency: 'JPY' }, ['coat', 'scarf']],
  [{ currency: 'USD' }, []],
  [{ currency: 'CNY', priceMin: '69000' }, ['coat', 'scarf', 'shirt']],
  [{ currency: 'CNY', priceMin: '69001' }, ['coat']],
  [{ currency: 'CNY', priceMax: '69000' }, ['scarf', 'shirt', 'belt']],
  [{ currency: 'CNY', priceMin: '39001', priceMax: '69000' }, ['scarf', 'shirt']],
  [{ currency: 'JPY', priceMax: '13000' }, ['scarf']],
  [{ currency: 'CNY', sort: 'price-up' }, ['belt', 'scarf', 'shirt', 'coat']],
  [{ currency: 'CNY', sort: 'price-down' }, ['coat', 'scarf', 'shirt', 'belt']],
  [{ currency: 'EUR', sort: 'price-up' }, ['shirt']],
  [{ sort: 'shelf' }, ['coat', 'scarf', 'shirt', 'belt']],
  [{ q: '羊绒', currency: 'CNY', sort: 'price-up' }, ['scarf', 'coat']],
  [{ q: 'cashmere', currency: 'CNY', priceMax: '100000', sort: 'price-up' }, ['scarf']],
])('%j lists %j, on one page or on many', async (query: Record<string, string>, ids) => {
  const { list } = await openShelf();
  expect((await list(query)).items.map(({ id }) => id)).toEqual(ids);

  const seen: string[] = [];
  let next: string | null = null;
  do {
    const page = await list({ ...query, limit: '1', ...(next !== null && { cursor: next }) });
    seen.push(...page.items.map(({ id }) => id));
    expect(seen).toEqual(ids.slice(0, seen.length));
    next = page.nextCursor;
  } while (next !== null);
  expect(seen).toEqual(ids);
});

test.each([
  [{ cut: 'slim' }, ['cut']],
  [{ cut: 'slim', offset: '20' }, ['cut', 'offset']],
  [{ colour: 'mauve' }, ['colour']],
  [{ size: 'm' }, ['size']],
  [{ available: 'false' }, ['available']],
  [{ kind: 'boat' }, ['kind']],
  [{ sort: 'newest' }, ['sort']],
  [{ q: ' ' }, ['q']],
  [{ q: 'a'.repeat(65) }, ['q']],
  [{ currency: 'BTC' }, ['currency']],
  [{ priceMin: '1' }, ['currency']],
  [{ sort: 'price-up' }, ['currency']],
  [{ currency: 'CNY', priceMin: '' }, ['priceMin']],
  [{ currency: 'CNY', priceMin: '-1' }, ['priceMin']],
  [{ currency: 'CNY', priceMax: '9.5' }, ['priceMax']],
  [{ currency: 'CNY', priceMin: '2', priceMax: '1' }, ['priceMin', 'priceMax']],
])('%j is refused in both languages, for %j', async (query: Record<string, string>, fields) => {
  const { ask } = await openShelf();
  for (const language of ['zh', 'en'] as const) {
    const response = await ask(query, { 'Accept-Language': language });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      code: 'request_invalid',
      title: ERROR_TEXTS.request_invalid[language],
      fields,
    });
  }
});

test('a cursor of another order is refused', async () => {
  const { ask, list } = await openShelf();
  const { nextCursor } = await list({ currency: 'CNY', sort: 'price-up', limit: '1' });
  const cursor = nextCursor!;
  for (const order of [
    {},
    { currency: 'CNY' },
    { currency: 'CNY', sort: 'price-down' },
    { currency: 'JPY', sort: 'price-up' },
  ]) {
    const response = await ask({ ...order, cursor });
    expect(await response.json()).toMatchObject({ status: 400, fields: ['cursor'] });
  }
});

test('the document of the API names what may be asked', async () => {
  const { app } = await openShelf();
  const document = (await (await app.request('/openapi.json')).json()) as {
    paths: Record<
      string,
      { get: { parameters: { name: string; required?: boolean; description?: string }[] } }
    >;
  };
  const { parameters } = document.paths['/api/products']!.get;
  expect(parameters.map(({ name }) => name).sort()).toEqual([
    'available',
    'colour',
    'currency',
    'cursor',
    'kind',
    'limit',
    'priceMax',
    'priceMin',
    'q',
    'size',
    'sort',
  ]);
  expect(parameters.filter(({ required }) => required)).toEqual([]);
  expect(parameters.filter(({ description }) => !description)).toEqual([]);
});
