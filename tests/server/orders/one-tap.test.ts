import { expect, test } from 'vitest';
import { oneTapSchema, orderSchema, type OneTapRequest } from '../../../src/contract/order';
import { HOME, openSellingShop, orderOf, WHITE_M, type Shopper } from '../selling-fixture';
import { describeEngines } from '../storage/engines';

const PICKUP = {
  method: 'pickup',
  name: '林溪',
  phone: '13800138000',
  shop: 'dongsi',
  from: '2026-11-24T15:00:00+08:00',
} as const;

const look = async (shopper: Shopper, query = `sku=${WHITE_M}&quantity=1&currency=CNY`) =>
  oneTapSchema.parse(await (await shopper.ask(`/api/one-tap?${query}`)).json());

function tap(shopper: Shopper, changes: Partial<OneTapRequest> = {}) {
  const { delivery: _, remember: __, ...asked } = orderOf();
  return shopper.ask('/api/orders/one-tap', {
    method: 'POST',
    body: { ...asked, ...changes },
    headers: { 'Idempotency-Key': crypto.randomUUID() },
  });
}

describeEngines('one tap', (openDb) => {
  test('whoever has not ordered yet has none', async () => {
    const { shopper } = await openSellingShop(await openDb());
    const lin = shopper();
    const seen = await look(lin);
    expect(seen).toMatchObject({ delivery: null, arrives: null });
    expect(seen.totals.total.amountMinor).toBe(308_00);
    const refused = await tap(lin);
    expect(refused.status).toBe(409);
    expect(await refused.json()).toMatchObject({ code: 'one_tap_unknown' });
  });

  test('orders to where the last order went, for what was shown', async () => {
    const { shopper, clock } = await openSellingShop(await openDb(), 9);
    const lin = shopper();
    await lin.order();
    clock.now += 24 * 3_600_000;
    const seen = await look(lin);
    expect(seen).toMatchObject({ delivery: HOME, arrives: '2026-11-27' });
    const response = await tap(lin, { totalMinor: seen.totals.total.amountMinor });
    expect(response.status).toBe(201);
    const order = orderSchema.parse(await response.json());
    expect(order).toMatchObject({ delivery: HOME, arrives: '2026-11-27' });
    expect((await tap(lin, { totalMinor: 1 })).status).toBe(409);
  });

  test('whoever wanted nothing kept has none, and one order with it kept is enough', async () => {
    const { shopper } = await openSellingShop(await openDb(), 9);
    const lin = shopper();
    await lin.order({ remember: true });
    await lin.order({ remember: false });
    expect((await look(lin)).delivery).toBeNull();
    expect((await tap(lin)).status).toBe(409);
    await lin.order({ remember: true });
    expect((await tap(lin)).status).toBe(201);
  });

  test('what was picked up is picked up at the same shop, at its next hour', async () => {
    const { shopper, clock } = await openSellingShop(await openDb(), 9);
    const lin = shopper();
    await lin.order({ delivery: PICKUP, totalMinor: 290_00 });
    clock.now += 7 * 24 * 3_600_000;
    const seen = await look(lin);
    expect(seen.arrives).toBe('2026-12-01T14:00:00+08:00');
    expect(seen.delivery).toEqual({ ...PICKUP, from: seen.arrives });
    expect(seen.totals.total.amountMinor).toBe(290_00);
    const order = orderSchema.parse(await (await tap(lin, { totalMinor: 290_00 })).json());
    expect(order.arrives).toBe(seen.arrives);
  });

  test('shows what so many pieces cost in a currency, and nothing of what is not sold', async () => {
    const { shopper } = await openSellingShop(await openDb());
    const lin = shopper();
    const yen = await look(lin, `sku=${WHITE_M}&quantity=3&currency=JPY`);
    expect(yen.totals.total).toEqual({ currency: 'JPY', exponent: 0, amountMinor: 18_600 });
    const none = await lin.ask('/api/one-tap?sku=draft.white.M&quantity=1&currency=CNY');
    expect(none.status).toBe(404);
    expect(await none.json()).toMatchObject({ code: 'sku_not_found' });
  });
});
