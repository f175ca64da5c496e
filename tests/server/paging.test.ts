import type { Kysely } from 'kysely';
import { describe, expect, test } from 'vitest';
import { money } from '../../src/contract/money';
import { productPageSchema } from '../../src/contract/product';
import { SORTS, type Sort } from '../../src/contract/product-query';
import { rowsFromProduct } from '../../server/storage/product-rows';
import { putProduct } from '../../server/storage/put-product';
import { createSqlStorage } from '../../server/storage/sql-storage';
import type { Tables } from '../../server/storage/tables';
import { touchShelf } from '../../server/storage/touch-shelf';
import { createNoise } from '../tryon/body/support/states';
import { openTestApp, productWith } from './shop-fixture';
import { ENGINES } from './storage/engines';

/** Few places and prices, so that many products share one. */
const PLACES = 12;
const PRICES = 5;
/** On each engine, in each order. */
const COURSES = { SQLite: 15, PostgreSQL: 4 };

interface Shelved {
  readonly id: string;
  readonly position: number;
  readonly amount: number;
}

/** The order of a list, told anew. */
function compare(sort: Sort, a: Shelved, b: Shelved): number {
  const byPrice = sort === 'shelf' ? 0 : a.amount - b.amount;
  const inShop = a.position - b.position || (a.id < b.id ? -1 : 1);
  return (sort === 'price-down' ? -byPrice : byPrice) || inShop;
}

/** A shop whose shelf changes under the reader, with chance that a number determines. */
async function openBusyShop(db: Kysely<Tables>, seed: number) {
  const { app } = await openTestApp([], { storage: createSqlStorage(db) });
  const noise = createNoise(seed);
  const below = (count: number) => Math.floor(((noise() + 1) / 2) * count) % count;
  /** What is on the shelf now, by its id. */
  const shelf = new Map<string, Shelved>();
  let made = 0;

  return {
    app,
    below,
    shelf,
    /** Puts a product at a place of chance, before, at or behind what was read. */
    async put() {
      // Ids in no order of time, so that a newer one may stand before an older one of its place.
      const id = `${'abcdef'[below(6)]}${made++}`;
      const [position, amount] = [below(PLACES), below(PRICES)];
      const product = { ...productWith(id, 'tshirt'), prices: [money('CNY', amount)] };
      await db.transaction().execute(async (transaction) => {
        await putProduct(transaction, rowsFromProduct(product, position));
        await touchShelf(transaction, [id]);
      });
      shelf.set(id, { id, position, amount });
    },
    async take() {
      const id = [...shelf.keys()][below(shelf.size)]!;
      await db.transaction().execute(async (transaction) => {
        await transaction.deleteFrom('product').where('id', '=', id).execute();
        await touchShelf(transaction, [id]);
      });
      shelf.delete(id);
    },
  };
}

const CASES = ENGINES.flatMap((engine) => SORTS.map((sort) => ({ ...engine, sort })));

describe.each(CASES)('$name, in the order $sort', ({ name, openDb, sort }) => {
  test.each(Array.from({ length: COURSES[name] }, (_, i) => i + 1))(
    'a shelf that changes meanwhile is read without a gap and without a repeat, course %i',
    async (seed) => {
      const shop = await openBusyShop(await openDb(), seed);
      const { app, below, shelf } = shop;
      for (let count = 5 + below(25); count > 0; count--) await shop.put();
      const before = [...shelf.keys()];
      const limit = 1 + below(7);
      const seen: Shelved[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const query = `sort=${sort}&currency=CNY&limit=${limit}${cursor && `&cursor=${cursor}`}`;
        const page = productPageSchema.parse(
          await (await app.request(`/api/products?${query}`)).json(),
        );
        cursor = page.nextCursor;
        // Only the last page may be short: a reader takes a short one for the end.
        expect(cursor === null || page.items.length === limit).toBe(true);
        seen.push(...page.items.map(({ id }) => shelf.get(id)!));
        // Said here, because a reader who is led in a circle would never leave it.
        expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
        for (let count = below(4); count > 0; count--) await shop.put();
        for (let count = below(2); count > 0; count--) await shop.take();
      }
      const ids = seen.map(({ id }) => id);
      const stayed = before.filter((id) => shelf.has(id));
      expect(stayed.length).toBeGreaterThan(0);
      expect(ids).toEqual(expect.arrayContaining(stayed));
      expect(seen).toEqual([...seen].sort((a, b) => compare(sort, a, b)));
    },
  );
});
