import { expect, test } from 'vitest';
import { ERROR_TEXTS } from '../../src/contract/error-codes';
import { productPageSchema, productSchema } from '../../src/contract/product';
import { TSHIRT } from '../../server/seed/tshirt';
import { openTestApp, posterOf, productWith, shelfOf } from './shop-fixture';

test('lists products with the address and size of their model, and a poster of each colour', async () => {
  const { app } = await openTestApp([TSHIRT]);
  const page = productPageSchema.parse(await (await app.request('/api/products')).json());
  expect(page.nextCursor).toBeNull();
  const { listed: _, ...shown } = TSHIRT;
  expect(page.items).toEqual([
    {
      ...shown,
      model: { url: '/models/tshirt.0123456789abcdef.glb', bytes: 4 },
      variants: TSHIRT.variants.map((variant) => ({
        ...variant,
        poster: posterOf('tshirt', variant.id),
      })),
    },
  ]);
});

test('shows one product', async () => {
  const { app } = await openTestApp([TSHIRT]);
  const response = await app.request('/api/products/tshirt');
  expect(response.status).toBe(200);
  expect(productSchema.parse(await response.json()).name.zh).toBe('圆领T恤');
});

test('keeps what has no model on the shelf out of list and page', async () => {
  const { app } = await openTestApp([productWith('cape'), TSHIRT]);
  const page = productPageSchema.parse(await (await app.request('/api/products')).json());
  expect(page.items.map(({ id }) => id)).toEqual(['tshirt']);
  expect((await app.request('/api/products/cape')).status).toBe(404);
});

test('lists nothing while no model is there', async () => {
  const { app } = await openTestApp([TSHIRT], { models: shelfOf() });
  expect(await (await app.request('/api/products')).json()).toEqual({
    items: [],
    nextCursor: null,
  });
});

test('pages through the shelf in its order, each product once', async () => {
  const ids = ['e', 'd', 'c', 'b', 'a'];
  const { app } = await openTestApp(ids.map((id) => productWith(id, 'tshirt')));
  const seen: string[][] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const query = `limit=2${cursor && `&cursor=${cursor}`}`;
    const page = productPageSchema.parse(
      await (await app.request(`/api/products?${query}`)).json(),
    );
    seen.push(page.items.map(({ id }) => id));
    cursor = page.nextCursor;
  }
  expect(seen).toEqual([['e', 'd'], ['c', 'b'], ['a']]);
});

test('a full last page has no next one', async () => {
  const { app } = await openTestApp(['a', 'b'].map((id) => productWith(id, 'tshirt')));
  const page = productPageSchema.parse(await (await app.request('/api/products?limit=2')).json());
  expect(page.items).toHaveLength(2);
  expect(page.nextCursor).toBeNull();
});

test.each([
  ['limit=0', 'limit'],
  ['limit=101', 'limit'],
  ['limit=two', 'limit'],
  ['limit=', 'limit'],
  ['limit=2.5', 'limit'],
  ['limit=2&limit=3', 'limit'],
  ['cursor=hello', 'cursor'],
  ['cursor=', 'cursor'],
])('refuses ?%s and names the field', async (query, field) => {
  const { app } = await openTestApp([TSHIRT]);
  const response = await app.request(`/api/products?${query}`);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ code: 'request_invalid', fields: [field] });
});

test.each([
  ['zh-CN', 'zh'],
  ['en-GB', 'en'],
] as const)(
  'says in the language of %s that a page cannot be that long',
  async (header, language) => {
    const { app } = await openTestApp([TSHIRT]);
    const headers = { 'Accept-Language': header };
    const response = await app.request('/api/products?limit=101', { headers });
    expect(response.headers.get('content-language')).toBe(language);
    expect(await response.json()).toMatchObject({
      title: ERROR_TEXTS.request_invalid[language],
      fields: ['limit'],
    });
    expect((await app.request('/api/products?limit=100')).status).toBe(200);
  },
);
