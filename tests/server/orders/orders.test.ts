import { expect, test } from 'vitest';
import { orderListSchema, orderSchema, type Order } from '../../../src/contract/order';
import { HOME, NOON, openSellingShop, orderOf, WHITE_M, WHITE_S } from '../selling-fixture';
import { describeEngines } from '../storage/engines';
import { onHand } from './on-hand';

const placed = async (response: Response): Promise<Order> => {
  expect(response.status).toBe(201);
  return orderSchema.parse(await response.json());
};

describeEngines('orders', (openDb) => {
  test('a guest orders, and finds the order again by cookie and by address', async () => {
    const { db, shopper } = await openSellingShop(await openDb(), 3);
    const lin = shopper();
    const response = await lin.order();
    const order = await placed(response);
    expect(response.headers.get('location')).toBe(`/api/orders/${order.token}`);
    expect(order).toMatchObject({
      number: expect.stringMatching(/^2611 \d{6}$/),
      state: 'placed',
      placedAt: new Date(NOON).toISOString(),
      undoUntil: new Date(NOON + 10_000).toISOString(),
      now: new Date(NOON).toISOString(),
      delivery: HOME,
      arrives: '2026-11-26',
      history: [{ state: 'placed', at: new Date(NOON).toISOString() }],
    });
    expect(
      order.lines.map(({ sku, quantity, price }) => [sku, quantity, price.amountMinor]),
    ).toEqual([[WHITE_M, 1, 290_00]]);
    expect(order.totals.total.amountMinor).toBe(308_00);
    expect(await onHand(db, WHITE_M)).toBe(2);

    const list = orderListSchema.parse(await (await lin.ask('/api/orders')).json());
    expect(list.items).toEqual([order]);
    const seen = await shopper().ask(`/api/orders/${order.token}`);
    expect(seen.headers.get('cache-control')).toBe('private, no-store');
    expect(await seen.json()).toEqual(order);
    expect(await (await shopper().ask('/api/orders')).json()).toEqual({ items: [] });
    expect((await lin.ask('/api/orders/not-this-one')).status).toBe(404);
  });

  test('an order stays what it was, whatever becomes of its product', async () => {
    const { db, shopper } = await openSellingShop(await openDb());
    const lin = shopper();
    const order = await placed(await lin.order());
    await db.updateTable('product').set({ name_en: 'Tee' }).execute();
    await db.updateTable('product_price').set({ amount_minor: 1 }).execute();
    const again = async () => (await lin.ask(`/api/orders/${order.token}`)).json();
    expect(await again()).toEqual(order);
    await db.deleteFrom('product').execute();
    expect(await again()).toEqual(order);
  });

  test('keeps in which language and currency it was ordered', async () => {
    const { db, shopper } = await openSellingShop(await openDb());
    await placed(await shopper().order({ language: 'en', currency: 'USD', totalMinor: 54_00 }));
    const row = await db.selectFrom('shop_order').selectAll().executeTakeFirstOrThrow();
    expect(row).toMatchObject({
      language: 'en',
      currency: 'USD',
      total_minor: 54_00,
      tax_minor: 0,
    });
  });

  test('what is ordered leaves the bag and its hold, the rest stays', async () => {
    const { db, shopper } = await openSellingShop(await openDb(), 3);
    const lin = shopper();
    await lin.put(WHITE_M, 3);
    await lin.put(WHITE_S, 1);
    await placed(await lin.order({ items: [{ sku: WHITE_M, quantity: 2 }], totalMinor: 580_00 }));
    expect(
      (await lin.bag()).lines.map((line) => [line.sku, line.quantity, line.available]),
    ).toEqual([
      [WHITE_M, 1, 1],
      [WHITE_S, 1, 3],
    ]);
    const held = await db.selectFrom('reservation').select(['sku', 'quantity']).execute();
    expect(held.sort((a, b) => (a.sku < b.sku ? -1 : 1))).toEqual([
      { sku: WHITE_M, quantity: 1 },
      { sku: WHITE_S, quantity: 1 },
    ]);
  });

  test('others’ holds are not sold until they are over, the buyer’s own are', async () => {
    const { shopper, clock } = await openSellingShop(await openDb(), 2);
    const [lin, wei] = [shopper(), shopper()];
    await lin.put(WHITE_M, 2);
    const refused = await wei.order();
    expect(refused.status).toBe(409);
    expect(await refused.json()).toMatchObject({ code: 'sold_out', fields: [WHITE_M] });
    await placed(await lin.order());
    clock.now += 30 * 60_000;
    await placed(await wei.order());
    expect((await lin.order()).status).toBe(409);
  });

  test('all of an order or nothing', async () => {
    const { db, shopper } = await openSellingShop(await openDb(), 1);
    await shopper().put(WHITE_S, 1);
    const items = [WHITE_M, WHITE_S].map((sku) => ({ sku, quantity: 1 }));
    const refused = await shopper().order({ items, totalMinor: 580_00 });
    expect(await refused.json()).toMatchObject({ code: 'sold_out', fields: [WHITE_S] });
    expect(await onHand(db, WHITE_M)).toBe(1);
    expect(await db.selectFrom('shop_order').selectAll().execute()).toEqual([]);
  });

  test.each([
    [{ totalMinor: 307_99 }, 409, 'total_changed', undefined],
    [{ items: [{ sku: 'tshirt.pink.M', quantity: 1 }] }, 404, 'sku_not_found', ['tshirt.pink.M']],
    [{ items: [{ sku: 'draft.white.M', quantity: 1 }] }, 404, 'sku_not_found', ['draft.white.M']],
    [
      {
        delivery: { ...pickup('2026-11-24T10:00:00+08:00') },
        totalMinor: 290_00,
      },
      409,
      'pickup_gone',
      ['delivery.from'],
    ],
  ] as const)('%j is refused and nothing is kept of it', async (change, status, code, fields) => {
    const { db, shopper } = await openSellingShop(await openDb());
    const lin = shopper();
    const refused = await lin.order(change as never);
    expect(refused.status).toBe(status);
    expect(await refused.json()).toMatchObject({ code, ...(fields && { fields }) });
    expect(lin.cookies.size).toBe(0);
    expect(await db.selectFrom('guest').selectAll().execute()).toEqual([]);
    expect(await onHand(db, WHITE_M)).toBe(3);
  });

  test('picked up at a shop costs no delivery and arrives at the hour', async () => {
    const { shopper } = await openSellingShop(await openDb());
    const delivery = pickup('2026-11-24T07:00:00Z');
    const order = await placed(await shopper().order({ delivery, totalMinor: 290_00 }));
    expect(order.arrives).toBe('2026-11-24T15:00:00+08:00');
    expect(order.totals.delivery.amountMinor).toBe(0);
  });

  test.each([
    ['phone', { ...HOME, phone: '138' }],
    ['address', { ...HOME, address: 'here' }],
    ['name', { ...HOME, name: '  ' }],
  ])('names the field %s that is refused', async (field, delivery) => {
    const { shopper } = await openSellingShop(await openDb());
    const refused = await shopper().order({ delivery });
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({ fields: [`delivery.${field}`] });
  });

  test('one thing cannot be ordered twice in one order', async () => {
    const { shopper } = await openSellingShop(await openDb());
    const [item] = orderOf().items;
    const refused = await shopper().order({ items: [item!, item!], totalMinor: 580_00 });
    expect(await refused.json()).toMatchObject({ code: 'request_invalid', fields: ['items'] });
  });

  test('a number that is taken is not given again', async () => {
    const { db, shopper } = await openSellingShop(await openDb(), 9);
    for (let index = 0; index < 5; index++) await placed(await shopper().order());
    const numbers = await db.selectFrom('shop_order').select('number').execute();
    expect(new Set(numbers.map(({ number }) => number)).size).toBe(5);
  });
});

function pickup(from: string) {
  return { method: 'pickup', name: '林溪', phone: '13800138000', shop: 'dongsi', from } as const;
}
