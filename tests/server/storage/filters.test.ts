import type { Kysely } from 'kysely';
import { expect, test } from 'vitest';
import { COLOURS, colourOf } from '../../../src/contract/colour';
import { money } from '../../../src/contract/money';
import { KINDS, SIZES, type Size } from '../../../src/contract/product';
import { createSqlStorage } from '../../../server/storage/sql-storage';
import type { ProductFilters, StoredProduct } from '../../../server/storage/storage';
import type { Tables } from '../../../server/storage/tables';
import { createNoise } from '../../tryon/body/support/states';
import { NOW } from '../now';
import { productWith } from '../shop-fixture';
import { describeEngines } from './engines';

/** One of each family, so that a colour's name tells its family. */
const SWATCHES = ['#ffffff', '#38373a', '#761f2f', '#212737', '#cdc4af', '#228b22'];
const SHELVES = 4;
const PRODUCTS = 24;
const QUERIES = 40;

interface Held {
  readonly sku: string;
  readonly guest_id: string;
  readonly quantity: number;
  readonly expires_at: number;
}

/** A shelf and what bags hold of it, by chance that a number determines. */
function shelfOfChance(seed: number) {
  const noise = createNoise(seed);
  const below = (count: number) => Math.floor(((noise() + 1) / 2) * count) % count;
  const some = <T>(all: readonly T[], share: number) => all.filter(() => below(100) < share);
  const pick = <T>(all: readonly T[]) => all[below(all.length)]!;
  const products = Array.from({ length: PRODUCTS }, (_, i): StoredProduct => {
    const id = `piece-${i}`;
    const variants = [0, 1, 2].slice(0, 1 + below(3)).map((n) => ({
      id: `v${n}`,
      name: { zh: '色', en: 'Colour' },
      swatch: [pick(SWATCHES), pick(SWATCHES)],
    }));
    const base = productWith(id, pick(['coat', 'coat', 'hat', 'unseen']));
    const sizes = base.sizes.slice(0, below(4));
    const skus = variants.flatMap(({ id: variant }) =>
      (sizes.length > 0 ? sizes.map(({ size }) => size) : [null]).map((size) => ({
        id: [id, variant, ...(size ? [size] : [])].join('.'),
        variant,
        size,
        available: below(3),
      })),
    );
    const prices = [money('CNY', below(6)), ...some([money('JPY', below(6))], 50)];
    const name = { zh: pick(['羊绒大衣', '羊毛围巾']), en: pick(['Wool coat', 'Silk scarf']) };
    const listed = below(10) > 0;
    return { ...base, kind: pick(KINDS), name, prices, variants, sizes, skus, listed };
  });
  const skus = products.flatMap(({ skus }) => skus);
  const held = ['a', 'b'].flatMap((guest_id) =>
    some(skus, 30).map(({ id: sku }): Held => ({
      sku,
      guest_id,
      quantity: 1 + below(2),
      expires_at: NOW + pick([-1000, 0, 1, 60_000]),
    })),
  );
  const maybe = <T>(make: () => T, share: number) => (below(100) < share ? make() : undefined);
  const filters = (): ProductFilters => {
    const bounds = [below(6), below(6)].sort((a, b) => a - b) as [number, number];
    return {
      models: ['coat', 'hat'],
      now: NOW,
      text: maybe(() => pick(['羊', '围巾', 'wool', 'scraf']), 25),
      kind: maybe(() => pick(KINDS), 25),
      size: maybe(() => pick(SIZES.slice(0, 4)), 40),
      colour: maybe(() => colourOf(pick(SWATCHES)), 40),
      available: maybe(() => true, 30),
      price: maybe(
        () => ({
          currency: pick(['CNY', 'JPY'] as const),
          min: maybe(() => bounds[0], 50),
          max: maybe(() => bounds[1], 50),
        }),
        50,
      ),
    };
  };
  return { products, held, filters };
}

/** Which products all the filters leave, told anew. */
function left(
  { products, held }: Pick<ReturnType<typeof shelfOfChance>, 'products' | 'held'>,
  { models, text, kind, size, colour, available, price }: ProductFilters,
): StoredProduct[] {
  const words: Record<string, (product: StoredProduct) => boolean> = {
    羊: () => true,
    围巾: ({ name }) => name.zh === '羊毛围巾',
    wool: ({ name }) => name.en === 'Wool coat',
    scraf: ({ name }) => name.en === 'Silk scarf',
  };
  const isThere = (id: string, onHand: number) =>
    onHand >
    held
      .filter(({ sku, expires_at }) => sku === id && expires_at > NOW)
      .reduce((sum, { quantity }) => sum + quantity, 0);
  return products.filter((product) => {
    const amount = product.prices.find(({ currency }) => currency === price?.currency)?.amountMinor;
    return (
      product.listed &&
      models.includes(product.model!) &&
      (text === undefined || words[text]!(product)) &&
      (kind === undefined || product.kind === kind) &&
      (price === undefined ||
        (amount !== undefined &&
          amount >= (price.min ?? -Infinity) &&
          amount <= (price.max ?? Infinity))) &&
      product.skus.some(
        (sku) =>
          (size === undefined || sku.size === size) &&
          ((size === undefined && !available) || isThere(sku.id, sku.available)) &&
          (colour === undefined ||
            colourOf(product.variants.find(({ id }) => id === sku.variant)!.swatch[0]!) === colour),
      )
    );
  });
}

async function fill(db: Kysely<Tables>, { products, held }: ReturnType<typeof shelfOfChance>) {
  const storage = createSqlStorage(db);
  await storage.sow(products);
  if (held.length > 0) await db.insertInto('reservation').values(held).execute();
  return storage;
}

const seeds = Array.from({ length: SHELVES }, (_, i) => i + 1);

describeEngines('filters', (openDb) => {
  test.each(seeds)('leave what they say, on shelf %i', async (seed) => {
    const shelf = shelfOfChance(seed);
    const storage = await fill(await openDb(), shelf);
    let met = 0;
    for (let i = 0; i < QUERIES; i++) {
      const filters = shelf.filters();
      const page = await storage.listProducts({ ...filters, limit: 100 });
      const expected = left(shelf, filters).map(({ id }) => id);
      expect([filters, page.items.map(({ id }) => id)]).toEqual([filters, expected]);
      met += expected.length;
    }
    expect(met).toBeGreaterThan(QUERIES);
  });

  test.each(seeds)('are counted each without itself, on shelf %i', async (seed) => {
    const shelf = shelfOfChance(seed);
    const storage = await fill(await openDb(), shelf);
    for (let i = 0; i < QUERIES; i++) {
      const filters = shelf.filters();
      const count = (change: Partial<ProductFilters>) =>
        left(shelf, { ...filters, ...change }).length;
      const offered = <T>(choices: readonly T[], change: (choice: T) => Partial<ProductFilters>) =>
        choices
          .map((choice) => ({ choice, count: count(change(choice)) }))
          .filter(({ count }) => count > 0);
      const { currency } = filters.price ?? {};
      const amounts = left(shelf, { ...filters, price: currency && { currency } }).map(
        ({ prices }) => prices.find((price) => price.currency === currency)?.amountMinor ?? NaN,
      );
      const price = currency &&
        amounts.length > 0 && { currency, min: Math.min(...amounts), max: Math.max(...amounts) };
      expect([filters, await storage.countFacets(filters)]).toEqual([
        filters,
        {
          total: count({}),
          kinds: offered(KINDS, (kind) => ({ kind })),
          sizes: offered(SIZES, (size) => ({ size })),
          colours: offered(COLOURS, (colour) => ({ colour })),
          available: count({ available: true }),
          price: price || null,
        },
      ]);
    }
  });

  test('what bags hold is not available until the moment when they let it go', async () => {
    const [sku] = productWith('a').skus;
    const db = await openDb();
    const storage = await fill(db, {
      ...shelfOfChance(1),
      products: [{ ...productWith('a', 'coat'), skus: [{ ...sku!, available: 3 }] }],
      held: [
        { sku: sku!.id, guest_id: 'one', quantity: 1, expires_at: NOW + 1 },
        { sku: sku!.id, guest_id: 'two', quantity: 2, expires_at: NOW + 2 },
      ],
    });
    const query = { models: ['coat'], limit: 9, size: sku!.size as Size };
    for (const [after, available] of [
      [0, 0],
      [1, 1],
      [2, 3],
    ] as const) {
      const now = NOW + after;
      expect((await storage.findProduct('a', now))!.skus[0]!.available).toBe(available);
      const { items } = await storage.listProducts({ ...query, now });
      expect(items.map(({ skus }) => skus[0]!.available)).toEqual(available > 0 ? [available] : []);
    }
  });

  test('a count below what is held already is nothing, and not less', async () => {
    const [sku] = productWith('a').skus;
    const storage = await fill(await openDb(), {
      ...shelfOfChance(1),
      products: [{ ...productWith('a', 'coat'), skus: [{ ...sku!, available: 1 }] }],
      held: [{ sku: sku!.id, guest_id: 'one', quantity: 2, expires_at: NOW + 1 }],
    });
    expect((await storage.findProduct('a', NOW))!.skus[0]!.available).toBe(0);
  });
});
