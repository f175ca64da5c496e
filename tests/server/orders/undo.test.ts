import { expect, test } from 'vitest';
import { orderSchema, type Order } from '../../../src/contract/order';
import { openSellingShop, WHITE_M, type Shopper } from '../selling-fixture';
import { describeEngines } from '../storage/engines';
import { onHand } from './on-hand';

const order = async (shopper: Shopper, quantity = 1, totalMinor = 308_00): Promise<Order> =>
  orderSchema.parse(
    await (await shopper.order({ items: [{ sku: WHITE_M, quantity }], totalMinor })).json(),
  );
const undo = (shopper: Shopper, { token }: Order) =>
  shopper.ask(`/api/orders/${token}/undo`, { method: 'POST' });

describeEngines('taking back', (openDb) => {
  test('an order is taken back while the ink is wet, and its pieces are in stock again', async () => {
    const { db, shopper, clock } = await openSellingShop(await openDb(), 3);
    const lin = shopper();
    const placed = await order(lin);
    clock.now += 9_999;
    const response = await undo(lin, placed);
    expect(response.status).toBe(200);
    const back = orderSchema.parse(await response.json());
    expect(back.state).toBe('taken_back');
    expect(back.history.map(({ state }) => state)).toEqual(['placed', 'taken_back']);
    expect(await onHand(db, WHITE_M)).toBe(3);
    expect((await lin.bag()).lines).toEqual([]);
  });

  test('after ten seconds the ink has dried', async () => {
    const { db, shopper, clock } = await openSellingShop(await openDb(), 3);
    const lin = shopper();
    const placed = await order(lin);
    clock.now += 10_000;
    const refused = await undo(lin, placed);
    expect(refused.status).toBe(409);
    expect(await refused.json()).toMatchObject({ code: 'undo_over' });
    expect(await onHand(db, WHITE_M)).toBe(2);
  });

  test('taking back twice, also at once, is as good as once, however late the second is', async () => {
    const { db, shopper, clock } = await openSellingShop(await openDb(), 3);
    const lin = shopper();
    await lin.put(WHITE_M, 1);
    const placed = await order(lin);
    const answers = await Promise.all([1, 2, 3].map(() => undo(lin, placed)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    clock.now += 60_000;
    expect((await undo(lin, placed)).status).toBe(200);
    expect(await onHand(db, WHITE_M)).toBe(3);
    expect((await lin.bag()).lines.map(({ quantity }) => quantity)).toEqual([1]);
  });

  test('what came from the bag goes back into it, and is held again', async () => {
    const { shopper, clock } = await openSellingShop(await openDb(), 3);
    const lin = shopper();
    await lin.put(WHITE_M, 1);
    const placed = await order(lin, 3, 870_00);
    expect((await lin.bag()).lines).toEqual([]);
    clock.now += 5_000;
    await undo(lin, placed);
    const [line] = (await lin.bag()).lines;
    expect(line).toMatchObject({ sku: WHITE_M, quantity: 1, available: 3 });
    expect(line!.heldUntil).toBe(new Date(clock.now + 30 * 60_000).toISOString());
    expect((await shopper().put(WHITE_M, 3)).status).toBe(409);
    expect((await shopper().put(WHITE_M, 2)).status).toBe(200);
  });

  test('what was put into the bag meanwhile stays beside what comes back', async () => {
    const { shopper } = await openSellingShop(await openDb(), 9);
    const lin = shopper();
    await lin.put(WHITE_M, 2);
    const placed = await order(lin, 2, 580_00);
    await lin.put(WHITE_M, 1);
    await undo(lin, placed);
    expect((await lin.bag()).lines.map(({ quantity }) => quantity)).toEqual([3]);
    expect((await shopper().put(WHITE_M, 7)).status).toBe(409);
    expect((await shopper().put(WHITE_M, 6)).status).toBe(200);
  });

  test('a product that is gone meanwhile does not keep the order from being taken back', async () => {
    const { db, shopper } = await openSellingShop(await openDb());
    const lin = shopper();
    await lin.put(WHITE_M, 1);
    const placed = await order(lin);
    await db.deleteFrom('product').where('id', '=', 'tshirt').execute();
    expect((await undo(lin, placed)).status).toBe(200);
    expect((await lin.bag()).lines).toEqual([]);
  });

  test('no order, nothing to take back', async () => {
    const { shopper } = await openSellingShop(await openDb());
    const refused = await shopper().ask('/api/orders/none/undo', { method: 'POST' });
    expect(refused.status).toBe(404);
  });
});
