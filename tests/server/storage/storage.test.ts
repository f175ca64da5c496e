import { assert, asyncProperty, integer } from 'fast-check';
import { expect, test } from 'vitest';
import { createSqlStorage } from '../../../server/storage/sql-storage';
import type { Storage } from '../../../server/storage/storage';
import { TSHIRT } from '../../../server/seed/tshirt';
import { DOCUMENT as SHOWROOM } from '../../fixtures/tiny-showroom';
import { NOW } from '../now';
import { productWith } from '../shop-fixture';
import { describeEngines } from './engines';

describeEngines('storage', (openDb) => {
  async function openFilled(...products: Parameters<Storage['sow']>[0]) {
    const storage = createSqlStorage(await openDb());
    await storage.sow(products);
    return storage;
  }

  test('gives back a product as it was kept', async () => {
    const storage = await openFilled(TSHIRT);
    expect(await storage.findProduct('tshirt', NOW)).toEqual(TSHIRT);
    expect(await storage.findProduct('none', NOW)).toBeUndefined();
  });

  test('keeps the largest whole number of minor units exactly', async () => {
    const price = { ...TSHIRT.prices[0]!, amountMinor: Number.MAX_SAFE_INTEGER };
    const storage = await openFilled({ ...TSHIRT, prices: [price] });
    expect((await storage.findProduct('tshirt', NOW))?.prices).toEqual([price]);
  });

  test('keeps every price to the last unit, and compares it so', async () => {
    const db = await openDb();
    const storage = createSqlStorage(db);
    await storage.sow([TSHIRT]);
    await assert(
      asyncProperty(integer({ min: 1, max: Number.MAX_SAFE_INTEGER - 1 }), async (amountMinor) => {
        await db.updateTable('product_price').set({ amount_minor: amountMinor }).execute();
        const [price] = (await storage.findProduct('tshirt', NOW))!.prices;
        expect(price!.amountMinor).toBe(amountMinor);
        const found = async (bounds: { min?: number; max?: number }) => {
          const price = { currency: 'CNY', ...bounds } as const;
          const query = { models: ['tshirt'], limit: 1, now: NOW, price };
          return (await storage.listProducts(query)).items.length;
        };
        expect(await found({ min: amountMinor, max: amountMinor })).toBe(1);
        expect(await found({ min: amountMinor + 1 })).toBe(0);
        expect(await found({ max: amountMinor - 1 })).toBe(0);
      }),
      { numRuns: 25 },
    );
  });

  test('gives place to a later seed while nobody has touched it', async () => {
    const storage = await openFilled(productWith('a', 'coat'), productWith('b', 'coat'));
    const later = [
      productWith('c', 'coat'),
      { ...productWith('a', 'coat'), name: { zh: '新', en: 'New' } },
    ];
    expect(await storage.sow(later)).toBe(true);
    const page = await storage.listProducts({ models: ['coat'], limit: 9, now: NOW });
    expect(page.items).toEqual(later);
    expect(await storage.sow(later)).toBe(false);
  });

  test('fills the whole shelf or nothing', async () => {
    const storage = await openFilled();
    const twice = [productWith('a'), productWith('b'), productWith('a')];
    await expect(storage.sow(twice)).rejects.toThrow(/unique/i);
    expect(await storage.findProduct('b', NOW)).toBeUndefined();
  });

  test('lists in the order of the shelf, page by page', async () => {
    const storage = await openFilled(...['c', 'a', 'b'].map((id) => productWith(id, 'coat')));
    const query = { models: ['coat'], limit: 2, now: NOW };
    const first = await storage.listProducts(query);
    expect(first.items.map(({ id }) => id)).toEqual(['c', 'a']);
    expect(first.next).toEqual({ position: 1, id: 'a' });
    const second = await storage.listProducts({ ...query, after: first.next! });
    expect(second.items.map(({ id }) => id)).toEqual(['b']);
    expect(second.next).toBeNull();
  });

  test('lists only products with one of the models, and still fills the page', async () => {
    const storage = await openFilled(
      productWith('a', 'coat'),
      productWith('b', 'hat'),
      productWith('c', 'coat'),
    );
    const page = await storage.listProducts({ models: ['coat'], limit: 2, now: NOW });
    expect(page.items.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(page.next).toBeNull();
    expect((await storage.listProducts({ models: [], limit: 2, now: NOW })).items).toEqual([]);
  });

  test('each product has its own variants, prices and sizes', async () => {
    const [white] = TSHIRT.variants;
    const plain = { ...productWith('plain', 'coat'), variants: [white!] };
    const storage = await openFilled(plain, productWith('rich', 'coat'));
    const { items } = await storage.listProducts({ models: ['coat'], limit: 2, now: NOW });
    expect(items).toEqual([plain, productWith('rich', 'coat')]);
  });

  test('orders text byte by byte, whatever a dictionary says', async () => {
    const db = await openDb();
    const keys = ['b', 'B', 'a', '_', 'é', 'z', '裙', 'a-', 'aa', '吊', '_b'];
    await db
      .insertInto('setting')
      .values(keys.map((key) => ({ key, value: '' })))
      .execute();
    const inOrder = keys.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    const read = () => db.selectFrom('setting').select('key').orderBy('key');
    expect((await read().execute()).map(({ key }) => key)).toEqual(inOrder);
    const behind = await read().where('key', '>', 'a').execute();
    expect(behind.map(({ key }) => key)).toEqual(inOrder.slice(inOrder.indexOf('a') + 1));
  });

  test('gives back showrooms as they were kept, in the order of the shop', async () => {
    const storage = await openFilled();
    const cabin = { ...SHOWROOM, id: 'cabin' };
    expect(await storage.sowShowrooms([SHOWROOM, cabin])).toBe(true);
    expect(await storage.view((shelf) => shelf.showrooms())).toEqual([
      { id: 'tiny', listed: true, document: SHOWROOM },
      { id: 'cabin', listed: true, document: cabin },
    ]);
    expect(await storage.view((shelf) => shelf.showrooms('cabin'))).toHaveLength(1);
    expect(await storage.view((shelf) => shelf.showrooms('none'))).toEqual([]);
  });

  test('a later seed changes showrooms that nobody has touched, and says so to the shelf', async () => {
    const db = await openDb();
    const storage = createSqlStorage(db);
    const own = { ...SHOWROOM, id: 'own' };
    const mine = { ...own, northDeg: 45 };
    const gone = { ...SHOWROOM, id: 'gone' };
    await storage.sowShowrooms([SHOWROOM, own, gone]);
    await db
      .updateTable('showroom')
      .set({ document: JSON.stringify(mine) })
      .where('id', '=', 'own')
      .execute();
    const before = await storage.look(NOW);
    const turned = { ...SHOWROOM, northDeg: 90 };
    expect(await storage.sowShowrooms([turned, { ...own, northDeg: 90 }])).toBe(true);
    const kept = await storage.view((shelf) => shelf.showrooms());
    expect(kept.map(({ document }) => document)).toEqual([turned, mine]);
    const after = await storage.look(NOW);
    expect(after).toBeGreaterThan(before);
    expect(await storage.sowShowrooms([turned])).toBe(false);
    expect(await storage.look(NOW)).toBe(after);
  });

  test('says what is wrong with a showroom, and gives the others', async () => {
    const db = await openDb();
    const storage = createSqlStorage(db);
    await storage.sowShowrooms([SHOWROOM, { ...SHOWROOM, id: 'cabin' }]);
    await db.updateTable('showroom').set({ document: '{}' }).where('id', '=', 'tiny').execute();
    const [tiny, cabin] = await storage.view((shelf) => shelf.showrooms());
    expect(tiny).toMatchObject({ id: 'tiny', fault: expect.stringContaining('eyeHeightM') });
    expect(tiny!.document).toBeUndefined();
    expect(cabin!.document).toBeDefined();
  });

  test('says when it does not answer', async () => {
    const storage = await openFilled();
    await expect(storage.check()).resolves.toBeUndefined();
    await storage.close();
    await expect(storage.check()).rejects.toThrow(/destroyed|not open/);
  });
});
