import { expect, test } from 'vitest';
import { productPageSchema } from '../../src/contract/product';
import { rowsFromProduct } from '../../server/storage/product-rows';
import { putProduct } from '../../server/storage/put-product';
import { createNoise } from '../tryon/body/support/states';
import { openTestApp, productWith } from './shop-fixture';

/** Few places, so that many products share one. */
const PLACES = 12;

/** A shop whose shelf changes under the reader, with chance that a number determines. */
async function openBusyShop(seed: number) {
  const { app, db } = await openTestApp([]);
  const noise = createNoise(seed);
  const below = (count: number) => Math.floor(((noise() + 1) / 2) * count) % count;
  /** Ids on the shelf now, with their place. */
  const shelf = new Map<string, number>();
  let made = 0;

  return {
    app,
    below,
    shelf,
    /** Puts a product at a place of chance, before, at or behind what was read; its id. */
    async put() {
      // Ids in no order of time, so that a newer one may stand before an older one of its place.
      const id = `${'abcdef'[below(6)]}${made++}`;
      const position = below(PLACES);
      await putProduct(db, rowsFromProduct(productWith(id, 'tshirt'), position));
      shelf.set(id, position);
      return id;
    },
    async take() {
      const id = [...shelf.keys()][below(shelf.size)]!;
      await db.deleteFrom('product').where('id', '=', id).execute();
      shelf.delete(id);
    },
  };
}

test.each(Array.from({ length: 25 }, (_, seed) => seed + 1))(
  'a shelf that changes meanwhile is read without a gap and without a repeat, course %i',
  async (seed) => {
    const shop = await openBusyShop(seed);
    const { app, below, shelf } = shop;
    for (let count = 5 + below(25); count > 0; count--) await shop.put();
    const before = new Map(shelf);
    const limit = 1 + below(7);
    const seen: string[] = [];
    const places = new Map<string, number>();
    let cursor: string | null = '';
    while (cursor !== null) {
      const query = `limit=${limit}${cursor && `&cursor=${cursor}`}`;
      const page = productPageSchema.parse(
        await (await app.request(`/api/products?${query}`)).json(),
      );
      cursor = page.nextCursor;
      // Only the last page may be short: a reader takes a short one for the end.
      expect(cursor === null || page.items.length === limit).toBe(true);
      for (const { id } of page.items) {
        places.set(id, shelf.get(id)!);
        seen.push(id);
      }
      for (let count = below(4); count > 0; count--) await shop.put();
      for (let count = below(2); count > 0; count--) await shop.take();
    }
    expect(new Set(seen).size).toBe(seen.length);
    const stayed = [...before.keys()].filter((id) => shelf.has(id));
    expect(stayed.length).toBeGreaterThan(0);
    expect(seen).toEqual(expect.arrayContaining(stayed));
    const inOrder = [...seen].sort((a, b) => places.get(a)! - places.get(b)! || (a < b ? -1 : 1));
    expect(seen).toEqual(inOrder);
  },
);
