import { expect, test } from 'vitest';
import type { Order } from '../../../src/contract/order';
import { TSHIRT } from '../../../server/seed/tshirt';
import { openSellingShop, orderOf, WHITE_M } from '../selling-fixture';
import { describeEngines, type MakeShop } from '../storage/engines';
import { onHand } from './on-hand';

const BUYERS = 200;
const PIECES = 100;
const INSTANCES = 3;

/** Three processes' worth of the shop over one database. */
async function openInstances(makeShop: MakeShop, pieces: number) {
  const open = await makeShop();
  const shops: Awaited<ReturnType<typeof openSellingShop>>[] = [];
  for (let index = 0; index < INSTANCES; index++) {
    shops.push(await openSellingShop(await open(), pieces));
  }
  return {
    db: shops[0]!.db,
    errors: () => shops.flatMap(({ errors }) => errors),
    shopper: (buyer: number) => shops[buyer % INSTANCES]!.shopper(),
  };
}

const count = (statuses: readonly number[], status: number) =>
  statuses.filter((one) => one === status).length;

/** A few of the shop's skus by chance that the buyer's number alone determines, in no order. */
function mixedItems(buyer: number) {
  const skus = TSHIRT.skus.map(({ id }) => id);
  const start = (buyer * 7) % skus.length;
  const picked = Array.from({ length: 3 }, (_, step) => skus[(start + step * 5) % skus.length]!);
  const turned = buyer % 2 ? picked : picked.toReversed();
  return [...new Set(turned)].map((sku, index) => ({ sku, quantity: 1 + ((buyer + index) % 2) }));
}

describeEngines('selling out', (_openDb, makeShop) => {
  test('two hundred buyers at once on a hundred pieces buy exactly a hundred', async () => {
    const { db, errors, shopper } = await openInstances(makeShop, PIECES);
    const answers = await Promise.all(
      Array.from({ length: BUYERS }, (_, buyer) => shopper(buyer).order({}, `buyer-${buyer}`)),
    );
    expect(errors()).toEqual([]);
    const statuses = answers.map(({ status }) => status);
    expect(count(statuses, 201)).toBe(PIECES);
    expect(count(statuses, 409)).toBe(BUYERS - PIECES);
    expect(await onHand(db, WHITE_M)).toBe(0);
    const numbers = await db.selectFrom('shop_order').select('number').execute();
    expect(new Set(numbers.map(({ number }) => number)).size).toBe(PIECES);

    // Each asks once more, as a phone does that lost its answer: nothing changes.
    const again = await Promise.all(
      Array.from({ length: BUYERS }, (_, buyer) => shopper(buyer + 1).order({}, `buyer-${buyer}`)),
    );
    expect(again.map(({ status }) => status)).toEqual(statuses);
    const texts = await Promise.all([...answers, ...again].map((answer) => answer.text()));
    expect(texts.slice(BUYERS)).toEqual(texts.slice(0, BUYERS));
  });

  test('mixed orders of several lines are each sold whole or not at all, with nobody stuck', async () => {
    const { db, errors, shopper } = await openInstances(makeShop, 20);
    const answers = await Promise.all(
      Array.from({ length: BUYERS }, (_, buyer) => {
        const items = mixedItems(buyer);
        const pieces = items.reduce((sum, { quantity }) => sum + quantity, 0);
        return shopper(buyer).order({ items, totalMinor: pieces * 290_00 });
      }),
    );
    expect(errors()).toEqual([]);
    const statuses = new Set(answers.map(({ status }) => status));
    expect([...statuses].sort()).toEqual([201, 409]);
    const placed = answers.filter(({ status }) => status === 201);
    const orders = await Promise.all(placed.map(async (answer) => (await answer.json()) as Order));
    const sold = new Map<string, number>();
    for (const { sku, quantity } of orders.flatMap(({ lines }) => lines)) {
      sold.set(sku, (sold.get(sku) ?? 0) + quantity);
    }
    for (const { id } of TSHIRT.skus) {
      expect(await onHand(db, id)).toBe(20 - (sold.get(id) ?? 0));
    }
    // Something was wanted by more than there was.
    expect(Math.max(...sold.values())).toBeGreaterThan(18);
  });

  test('holding, ordering, taking back and forgetting at once lose no piece and invent none', async () => {
    const { db, errors, shopper } = await openInstances(makeShop, 10);
    const sku = WHITE_M;
    await Promise.all(
      Array.from({ length: 60 }, async (_, number) => {
        const buyer = shopper(number);
        const [item] = orderOf().items;
        await buyer.put(sku, 1 + (number % 2));
        const answer = await buyer.order({ items: [item!] });
        if (answer.status === 201 && number % 3 > 0) {
          const { token } = (await answer.json()) as Order;
          await buyer.ask(`/api/orders/${token}/undo`, { method: 'POST' });
        }
        if (number % 5 === 0) await buyer.ask('/api/me', { method: 'DELETE' });
      }),
    );
    expect(errors()).toEqual([]);
    const sold = await db
      .selectFrom('shop_order')
      .select('token')
      .where('state', '=', 'placed')
      .execute();
    const left = await onHand(db, sku);
    expect(sold.length + left).toBe(10);
    const held = await db.selectFrom('reservation').select('quantity').execute();
    expect(held.reduce((sum, { quantity }) => sum + quantity, 0)).toBeLessThanOrEqual(left);
  });
});
