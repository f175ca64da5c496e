import { expect, test } from 'vitest';
import { cartSchema, MOST_LINES } from '../../../src/contract/cart';
import { TSHIRT } from '../../../server/seed/tshirt';
import { NOON, openSellingShop, WHITE_M, WHITE_S } from '../selling-fixture';
import { posterOf } from '../shop-fixture';
import { describeEngines } from '../storage/engines';

const MINUTE = 60_000;

describeEngines('bag', (openDb) => {
  test('is empty for whoever comes, and nothing is remembered of them', async () => {
    const { db, shopper } = await openSellingShop(await openDb());
    const lin = shopper();
    const bag = cartSchema.parse(await lin.bag('JPY'));
    expect(bag.lines).toEqual([]);
    expect(bag.totals.home.total).toEqual({ currency: 'JPY', exponent: 0, amountMinor: 0 });
    expect(lin.cookies.size).toBe(0);
    expect(await db.selectFrom('guest').selectAll().execute()).toEqual([]);
  });

  test('takes pieces, holds them for half an hour and says what they cost', async () => {
    const { shopper } = await openSellingShop(await openDb(), 3);
    const lin = shopper();
    const response = await lin.put(WHITE_M, 2);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    const bag = cartSchema.parse(await response.json());
    expect(bag.lines).toEqual([
      {
        sku: WHITE_M,
        productId: 'tshirt',
        name: TSHIRT.name,
        variant: { zh: '本白', en: 'White' },
        size: 'M',
        poster: posterOf('tshirt', 'white'),
        price: { currency: 'CNY', exponent: 2, amountMinor: 290_00 },
        quantity: 2,
        available: 3,
        heldUntil: new Date(NOON + 30 * MINUTE).toISOString(),
      },
    ]);
    expect(bag.totals.home.total.amountMinor).toBe(580_00);
    expect(await lin.bag()).toEqual(bag);
    expect((await lin.bag('USD')).totals.home.total.amountMinor).toBe(84_00 + 12_00);
  });

  test('what one holds, another cannot have, until it is let go', async () => {
    const { shopper } = await openSellingShop(await openDb(), 3);
    const [lin, wei] = [shopper(), shopper()];
    await lin.put(WHITE_M, 2);
    const refused = await wei.put(WHITE_M, 2);
    expect(refused.status).toBe(409);
    expect(await refused.json()).toMatchObject({ code: 'sold_out', fields: [WHITE_M] });
    expect((await wei.put(WHITE_M, 1)).status).toBe(200);
    expect((await lin.bag()).lines[0]).toMatchObject({ quantity: 2, available: 2 });
    await lin.put(WHITE_M, 0);
    expect((await lin.bag()).lines).toEqual([]);
    expect((await wei.put(WHITE_M, 3)).status).toBe(200);
  });

  test('what was held is anybody’s after half an hour, and what is gone stays in the bag uncounted', async () => {
    const { shopper, clock } = await openSellingShop(await openDb(), 2);
    const [lin, wei] = [shopper(), shopper()];
    await lin.put(WHITE_M, 2);
    await lin.put(WHITE_S, 1);
    clock.now += 30 * MINUTE - 1;
    expect((await wei.put(WHITE_M, 1)).status).toBe(409);
    clock.now += 1;
    expect((await wei.put(WHITE_M, 2)).status).toBe(200);
    const bag = await lin.bag();
    expect(bag.lines.map(({ available, heldUntil }) => [available, heldUntil])).toEqual([
      [0, null],
      [2, null],
    ]);
    expect(bag.totals.pickup.total.amountMinor).toBe(290_00);
    // Less is always taken, and holds what there is.
    expect((await lin.put(WHITE_M, 1)).status).toBe(200);
    expect((await lin.put(WHITE_M, 2)).status).toBe(409);
  });

  test('fewer pieces than the bag has are counted as many as there are', async () => {
    const { shopper, clock } = await openSellingShop(await openDb(), 3);
    const [lin, wei] = [shopper(), shopper()];
    await lin.put(WHITE_M, 3);
    clock.now += 31 * MINUTE;
    await wei.put(WHITE_M, 2);
    const bag = await lin.bag();
    expect(bag.lines[0]).toMatchObject({ quantity: 3, available: 1 });
    expect(bag.totals.pickup.goods.amountMinor).toBe(290_00);
  });

  test('a change renews the hold, looking and putting the same do not', async () => {
    const { shopper, clock } = await openSellingShop(await openDb(), 9);
    const lin = shopper();
    const until = (minutes: number) => new Date(NOON + minutes * MINUTE).toISOString();
    await lin.put(WHITE_M, 2);
    clock.now += 10 * MINUTE;
    await lin.put(WHITE_M, 2);
    expect((await lin.bag()).lines[0]!.heldUntil).toBe(until(30));
    await lin.put(WHITE_M, 3);
    expect((await lin.bag()).lines[0]!.heldUntil).toBe(until(40));
  });

  test('lists lines as they came, also when one is changed', async () => {
    const { shopper, clock } = await openSellingShop(await openDb());
    const lin = shopper();
    for (const sku of [WHITE_S, WHITE_M]) {
      await lin.put(sku, 1);
      clock.now += 1;
    }
    await lin.put(WHITE_S, 2);
    expect((await lin.bag()).lines.map(({ sku }) => sku)).toEqual([WHITE_S, WHITE_M]);
  });

  test('a product that is taken off the shelf stays in the bag and is not counted', async () => {
    const { db, shopper } = await openSellingShop(await openDb());
    const lin = shopper();
    await lin.put(WHITE_M, 1);
    await db.updateTable('product').set({ listed: 0 }).where('id', '=', 'tshirt').execute();
    const bag = await lin.bag();
    expect(bag.lines[0]).toMatchObject({ quantity: 1, available: 0, heldUntil: null });
    expect(bag.totals.home.total.amountMinor).toBe(0);
    expect((await lin.put(WHITE_M, 2)).status).toBe(404);
    expect((await lin.put(WHITE_M, 0)).status).toBe(200);
    expect((await lin.bag()).lines).toEqual([]);
  });

  test('a product that is gone altogether leaves the bag without a word', async () => {
    const { db, shopper } = await openSellingShop(await openDb());
    const lin = shopper();
    await lin.put(WHITE_M, 1);
    await db.deleteFrom('product').where('id', '=', 'tshirt').execute();
    expect((await lin.bag()).lines).toEqual([]);
    expect((await lin.put(WHITE_M, 0)).status).toBe(200);
  });

  test('what is not sold in a currency is left out in it and cannot be put in', async () => {
    const { db, shopper } = await openSellingShop(await openDb());
    await db.deleteFrom('product_price').where('currency', '=', 'EUR').execute();
    const lin = shopper();
    expect((await lin.put(WHITE_M, 1, 'EUR')).status).toBe(404);
    await lin.put(WHITE_M, 1, 'CNY');
    expect((await lin.bag('EUR')).lines).toEqual([]);
    expect((await lin.bag('CNY')).lines).toHaveLength(1);
  });

  test.each(['tshirt.pink.M', 'tshirt.white', 'draft.white.M'])('%s is not sold', async (sku) => {
    const { shopper } = await openSellingShop(await openDb());
    const lin = shopper();
    const response = await lin.put(sku, 1);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ code: 'sku_not_found', fields: [sku] });
    expect(lin.cookies.size).toBe(0);
  });

  test('is full at forty different pieces', async () => {
    const db = await openDb();
    const { shopper } = await openSellingShop(db);
    const lin = shopper();
    await lin.put(WHITE_M, 1);
    const { id } = await db.selectFrom('guest').select('id').executeTakeFirstOrThrow();
    const others = Array.from({ length: MOST_LINES - 1 }, (_, index) => ({
      guest_id: id,
      sku: `other.${index}`,
      quantity: 1,
      added_at: NOON,
    }));
    await db.insertInto('cart_line').values(others).execute();
    const refused = await lin.put(WHITE_S, 1);
    expect(refused.status).toBe(409);
    expect(await refused.json()).toMatchObject({ code: 'bag_full' });
    expect((await lin.put(WHITE_M, 2)).status).toBe(200);
  });

  test.each([
    [{ quantity: 11 }, 'quantity'],
    [{ quantity: -1 }, 'quantity'],
    [{ quantity: 1.5 }, 'quantity'],
    [{ quantity: 1, price: 1 }, 'price'],
    [{}, 'quantity'],
  ])('refuses %j and names the field', async (body, field) => {
    const { shopper } = await openSellingShop(await openDb());
    const path = `/api/cart/lines/${WHITE_M}?currency=CNY`;
    const response = await shopper().ask(path, { method: 'PUT', body });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: 'request_invalid', fields: [field] });
  });

  test('many who want the last pieces at once hold no more than there are', async () => {
    const { db, shopper, errors } = await openSellingShop(await openDb(), 7);
    const statuses = await Promise.all(
      Array.from({ length: 20 }, async () => (await shopper().put(WHITE_M, 1)).status),
    );
    expect(errors).toEqual([]);
    expect(statuses.filter((status) => status === 200)).toHaveLength(7);
    expect(statuses.filter((status) => status === 409)).toHaveLength(13);
    const held = await db.selectFrom('reservation').select('quantity').execute();
    expect(held).toHaveLength(7);
  });
});
