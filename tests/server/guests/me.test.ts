import { expect, test } from 'vitest';
import { meSchema, orderSchema, type Order } from '../../../src/contract/order';
import { moveOrder, lockOrder } from '../../../server/storage/orders/order-rows';
import { HOME, openSellingShop, WHITE_M, WHITE_S, type Shopper } from '../selling-fixture';
import { describeEngines } from '../storage/engines';

const me = async (shopper: Shopper) => meSchema.parse(await (await shopper.ask('/api/me')).json());
const order = async (shopper: Shopper, key?: string): Promise<Order> =>
  orderSchema.parse(await (await shopper.order({}, key)).json());

describeEngines('me', (openDb) => {
  test('nobody has nothing', async () => {
    const { shopper } = await openSellingShop(await openDb());
    expect(await me(shopper())).toEqual({ bag: 0, orders: 0, delivery: null });
    const forgotten = await shopper().ask('/api/me', { method: 'DELETE' });
    expect(await forgotten.json()).toEqual({ ordersUnderWay: 0 });
  });

  test('says what is kept', async () => {
    const { shopper } = await openSellingShop(await openDb());
    const lin = shopper();
    await order(lin);
    await lin.put(WHITE_M, 2);
    await lin.put(WHITE_S, 1);
    expect(await me(lin)).toEqual({ bag: 3, orders: 1, delivery: HOME });
  });

  test('deletes everything at once but what orders under way need, and that when they are over', async () => {
    const { db, shopper, clock } = await openSellingShop(await openDb(), 9);
    const lin = shopper();
    const over = await order(lin);
    await lin.ask(`/api/orders/${over.token}/undo`, { method: 'POST' });
    const underWay = await order(lin);
    await lin.put(WHITE_M, 9 - 1);
    expect((await shopper().put(WHITE_M, 1)).status).toBe(409);

    const response = await lin.ask('/api/me', { method: 'DELETE' });
    expect(await response.json()).toEqual({ ordersUnderWay: 1 });
    expect(lin.cookies.size).toBe(0);
    expect(await me(lin)).toEqual({ bag: 0, orders: 0, delivery: null });
    for (const table of ['guest', 'cart_line', 'reservation'] as const) {
      expect(await db.selectFrom(table).selectAll().execute()).toEqual([]);
    }
    expect((await shopper().put(WHITE_M, 8)).status).toBe(200);

    const deliveryOf = async ({ token }: Order) =>
      ((await (await lin.ask(`/api/orders/${token}`)).json()) as Order).delivery;
    expect(await deliveryOf(over)).toBeNull();
    expect(await deliveryOf(underWay)).toEqual(HOME);
    for (const state of ['confirmed', 'shipped'] as const) {
      await db.transaction().execute(async (transaction) => {
        const row = (await lockOrder(transaction, underWay.token))!;
        await moveOrder(transaction, row, state, clock.now);
      });
      expect(await deliveryOf(underWay)).toEqual(state === 'shipped' ? null : HOME);
    }
    await expectForgotten(db);
  });

  test('an answer that would be given again is forgotten, and its order not placed again', async () => {
    const { db, shopper } = await openSellingShop(await openDb());
    const lin = shopper();
    const { token } = await order(lin, 'one');
    await lin.ask(`/api/orders/${token}/undo`, { method: 'POST' });
    await lin.ask('/api/me', { method: 'DELETE' });
    const again = await lin.order({}, 'one');
    expect(again.status).toBe(404);
    expect(await again.json()).toMatchObject({ code: 'order_not_found' });
    await expectForgotten(db);
  });

  test('one guest’s wish leaves others as they are', async () => {
    const { shopper } = await openSellingShop(await openDb());
    const [lin, wei] = [shopper(), shopper()];
    await order(wei);
    await wei.put(WHITE_S, 1);
    await lin.put(WHITE_M, 1);
    await lin.ask('/api/me', { method: 'DELETE' });
    expect(await me(wei)).toEqual({ bag: 1, orders: 1, delivery: HOME });
  });
});

/** Nothing of the buyer is left in any table that could hold it. */
async function expectForgotten(db: Awaited<ReturnType<typeof openSellingShop>>['db']) {
  const rows = await Promise.all([
    db.selectFrom('shop_order').selectAll().execute(),
    db.selectFrom('idempotency_key').selectAll().execute(),
    db.selectFrom('guest').selectAll().execute(),
  ]);
  const text = JSON.stringify(rows);
  for (const part of [HOME.name, HOME.phone, '景山后街']) expect(text).not.toContain(part);
}
