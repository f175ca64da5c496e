import { expect, test } from 'vitest';
import { facetsSchema } from '../../src/contract/facets';
import { money } from '../../src/contract/money';
import { TSHIRT } from '../../server/seed/tshirt';
import { openTestApp, productWith } from './shop-fixture';

const COAT = {
  ...productWith('coat', 'tshirt'),
  name: { zh: '大衣', en: 'Coat' },
  prices: [money('CNY', 4990_00)],
  variants: [{ id: 'camel', name: { zh: '驼色', en: 'Camel' }, swatch: ['#c8a97e'] }],
  sizes: [],
  skus: [{ id: 'coat.camel', variant: 'camel', size: null, available: 0 }],
};

async function openShelf() {
  const { app } = await openTestApp([TSHIRT, COAT]);
  const ask = (query: string) => app.request(`/api/products/facets?${query}`);
  return {
    ask,
    count: async (query: string) => facetsSchema.parse(await (await ask(query)).json()),
  };
}

test('tells what every filter offers, without itself', async () => {
  const { count } = await openShelf();
  expect(await count('colour=beige&currency=CNY&priceMin=100000')).toEqual({
    total: 1,
    kinds: [{ kind: 'garment', count: 1 }],
    sizes: [],
    colours: [{ colour: 'beige', count: 1 }],
    available: 0,
    price: { min: money('CNY', 4990_00), max: money('CNY', 4990_00) },
  });
  expect(await count('')).toMatchObject({
    total: 2,
    sizes: TSHIRT.sizes.map(({ size }) => ({ size, count: 1 })),
    colours: [
      { colour: 'white', count: 1 },
      { colour: 'beige', count: 1 },
      { colour: 'blue', count: 1 },
    ],
    available: 1,
    price: null,
  });
  expect(await count('q=大衣&currency=JPY')).toMatchObject({ total: 0, price: null });
  expect(await count('q=帽子')).toMatchObject({ total: 0, kinds: [] });
});

test.each(['limit=2', 'sort=price-up&currency=CNY', 'cursor=a', 'priceMin=1', 'colour=mauve'])(
  'refuses ?%s',
  async (query) => {
    const { ask } = await openShelf();
    expect((await ask(query)).status).toBe(400);
  },
);
