import { expect, test } from 'vitest';
import { money } from '../../../src/contract/money';
import type { Product } from '../../../src/contract/product';
import { productData } from '../../../server/pages/product-data';
import { TSHIRT } from '../../../server/seed/tshirt';
import { shownProduct } from '../../../server/shown-product';
import { shelfOf } from '../shop-fixture';

const SITE = { origin: 'https://shop.example', basePath: '' };

/** The T-shirt with so many pieces of each colourway, in the seed's order; the rest is sold out. */
function shirtWith(...pieces: number[]): Product {
  const shirt = shownProduct(shelfOf('tshirt'), TSHIRT)!;
  const ids = shirt.variants.map(({ id }) => id);
  const skus = shirt.skus.map((sku) => ({
    ...sku,
    available: pieces[ids.indexOf(sku.variant)] ?? 0,
  }));
  return { ...shirt, skus };
}

/** What a test looks at of the data. */
interface Read {
  offers: { priceCurrency: string; price: string; availability: string }[];
  isVariantOf: { hasVariant: (Read & { color: string; image: string[] })[] };
}

const read = (product: Product) => productData(product, SITE, 'en') as unknown as Read;

test('an offer a currency, in its own decimals', () => {
  const prices = [money('CNY', 290_05), money('USD', 5), money('JPY', 6900)];
  expect(read({ ...shirtWith(1), prices }).offers).toMatchObject([
    { priceCurrency: 'CNY', price: '290.05' },
    { priceCurrency: 'USD', price: '0.05' },
    { priceCurrency: 'JPY', price: '6900' },
  ]);
});

test('each colourway is offered by its own stock, and the product by all of it', () => {
  const one = read(shirtWith(0, 2, 0));
  const stock = one.isVariantOf.hasVariant.map(({ offers }) => offers[0]!.availability);
  expect(stock).toEqual([
    'https://schema.org/OutOfStock',
    'https://schema.org/InStock',
    'https://schema.org/OutOfStock',
  ]);
  expect(one.offers[0]!.availability).toBe('https://schema.org/InStock');
  expect(read(shirtWith(0, 0, 0)).offers[0]!.availability).toBe('https://schema.org/OutOfStock');
});

test('the model is told with its absolute address, and colourways by name and picture', () => {
  const shirt = shirtWith(1);
  const [variant] = shirt.variants;
  expect(productData(shirt, SITE, 'zh')).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: shirt.name.zh,
    url: 'https://shop.example/products/tshirt?lang=zh-Hans',
    subjectOf: {
      '@type': '3DModel',
      encoding: {
        contentUrl: 'https://shop.example/models/tshirt.0123456789abcdef.glb',
        encodingFormat: 'model/gltf-binary',
      },
    },
    isVariantOf: {
      hasVariant: [
        { color: variant!.name.zh, image: [`https://shop.example${variant!.poster!.url}`] },
        {},
        {},
      ],
    },
  });
});

test('what is not worn tells how large it is', () => {
  const dimensionsCm = { width: 74, depth: 70, height: 81.5 };
  expect(productData({ ...shirtWith(1), sizes: [], dimensionsCm }, SITE, 'en')).toMatchObject({
    height: { value: 81.5, unitCode: 'CMT' },
  });
});
