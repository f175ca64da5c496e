import type { Kysely } from 'kysely';
import { expect, test } from 'vitest';
import type { Facets } from '../../../src/contract/facets';
import type { Product, ProductPage } from '../../../src/contract/product';
import { TSHIRT } from '../../../server/seed/tshirt';
import { createSqlStorage } from '../../../server/storage/sql-storage';
import type { Tables } from '../../../server/storage/tables';
import { touchShelf } from '../../../server/storage/touch-shelf';
import { createNoise } from '../../tryon/body/support/states';
import { NOW } from '../now';
import { productWith } from '../shop-fixture';
import { describeEngines } from '../storage/engines';
import { openListeningShop } from './listening-shop';

const IDS = ['a', 'b', 'c'];
const ROUNDS = 60;
const SKU = TSHIRT.skus[0]!;
const SIZE = SKU.size!;
const skuOf = (id: string) => SKU.id.replace(TSHIRT.id, id);

function setStock(db: Kysely<Tables>, id: string, on_hand: number) {
  return db.transaction().execute(async (transaction) => {
    const sku = skuOf(id);
    await transaction.updateTable('stock').set({ on_hand }).where('sku', '=', sku).execute();
    await touchShelf(transaction, [id]);
  });
}

function hold(db: Kysely<Tables>, id: string, quantity: number, until: number) {
  return db.transaction().execute(async (transaction) => {
    const row = { sku: skuOf(id), guest_id: 'guest', quantity, expires_at: until };
    await transaction.deleteFrom('reservation').where('sku', '=', row.sku).execute();
    await transaction.insertInto('reservation').values(row).execute();
    await touchShelf(transaction, [id]);
  });
}

describeEngines('answers', (_, makeShop) => {
  /** Two processes that serve one database, and a third that writes. */
  async function openTwo() {
    const open = await makeShop();
    const [one, two, db] = [await open(), await open(), await open()];
    const products = IDS.map((id) => productWith(id, 'tshirt'));
    await createSqlStorage(db).sow(products);
    return {
      db,
      shops: [
        await openListeningShop(createSqlStorage(one)),
        await openListeningShop(createSqlStorage(two)),
      ] as const,
    };
  }

  test('are never older than what was acknowledged, whichever process wrote', async () => {
    const { db, shops } = await openTwo();
    const noise = createNoise(7);
    const below = (count: number) => Math.floor(((noise() + 1) / 2) * count) % count;
    const onHand = new Map(IDS.map((id) => [id, SKU.available]));
    for (let round = 0; round < ROUNDS; round++) {
      const id = IDS[below(IDS.length)]!;
      const count = below(4);
      await setStock(db, id, count);
      onHand.set(id, count);
      for (const { ask } of shops) {
        const [list, page, facets] = await Promise.all([
          ask('/api/products').then((response) => response.json() as Promise<ProductPage>),
          ask(`/api/products/${id}`).then((response) => response.json() as Promise<Product>),
          ask(`/api/products?size=${SIZE}&colour=blue`).then(
            (response) => response.json() as Promise<ProductPage>,
          ),
        ]);
        const told = new Map(list.items.map((item) => [item.id, item.skus[0]!.available]));
        expect(told).toEqual(onHand);
        expect(page.skus[0]!.available).toBe(count);
        expect(facets.items.map((item) => item.id)).toEqual(IDS.filter((i) => onHand.get(i)! > 0));
      }
    }
  });

  test('are given again while they are true, by their tag or whole', async () => {
    const { db, shops } = await openTwo();
    const facets = `/api/products/facets?size=${SIZE}&colour=blue`;
    for (const path of ['/api/products', '/api/products/a', facets]) {
      for (const { ask } of shops) {
        const first = await ask(path);
        const text = await first.text();
        const etag = first.headers.get('etag')!;
        const again = await ask(path);
        expect(await again.text()).toBe(text);
        expect(again.headers.get('etag')).toBe(etag);
        const known = await ask(path, { headers: { 'If-None-Match': `"x", ${etag}` } });
        expect(known.status).toBe(304);
        expect(await known.text()).toBe('');
        expect(known.headers.get('etag')).toBe(etag);
        expect(known.headers.get('cache-control')).toBe('no-cache');

        const page = JSON.parse(await (await ask('/api/products/a')).text()) as Product;
        await setStock(db, 'a', page.skus[0]!.available === 0 ? 1 : 0);
        const changed = await ask(path, { headers: { 'If-None-Match': etag } });
        expect([path, changed.status]).toEqual([path, 200]);
        expect(changed.headers.get('etag')).not.toBe(etag);
        expect(await changed.text()).not.toBe(text);
      }
    }
  });

  test('tell what a bag held from the moment when it lets it go', async () => {
    const { db, shops } = await openTwo();
    await setStock(db, 'a', 2);
    await hold(db, 'a', 2, NOW + 1000);
    const told = (ask: (typeof shops)[0]['ask']) =>
      Promise.all([
        ask('/api/products/a').then(async (r) => ((await r.json()) as Product).skus[0]!.available),
        ask('/api/products').then(
          async (r) => ((await r.json()) as ProductPage).items[0]!.skus[0]!.available,
        ),
        ask(`/api/products/facets?size=${SIZE}&colour=blue`).then(
          async (r) => ((await r.json()) as Facets).total,
        ),
      ]);
    const [early, late] = shops;
    expect(await told(early.ask)).toEqual([0, 0, 2]);
    early.clock.now = NOW + 999;
    expect(await told(early.ask)).toEqual([0, 0, 2]);
    early.clock.now = late.clock.now = NOW + 1000;
    expect(await told(early.ask)).toEqual([2, 2, 3]);
    expect(await told(late.ask)).toEqual([2, 2, 3]);
    expect(await db.selectFrom('reservation').selectAll().execute()).toEqual([]);
  });

  test('are as true when many ask at once and the shelf changes under them', async () => {
    const { db, shops } = await openTwo();
    for (let count = 1; count <= 12; count++) {
      const under = shops.flatMap(({ ask }) => [ask('/api/products'), ask('/api/products/b')]);
      await setStock(db, 'b', count);
      const after = await Promise.all(
        shops.flatMap(({ ask }) =>
          Array.from({ length: 6 }, async () => {
            const page = (await (await ask('/api/products/b')).json()) as Product;
            return page.skus[0]!.available;
          }),
        ),
      );
      expect(new Set(after)).toEqual(new Set([count]));
      for (const response of await Promise.all(under)) expect(response.status).toBe(200);
    }
  });
});
