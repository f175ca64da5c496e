import { expect, test } from 'vitest';
import {
  operatorOrderPageSchema,
  operatorOrderSchema,
  orderSchema,
  type OperatorOrder,
  type Order,
} from '../../../src/contract/order';
import { firstOperatorToken } from '../../../server/operator/operator-token';
import { HOME, openSellingShop, WHITE_M, type Shopper } from '../selling-fixture';
import { describeEngines, type OpenDb } from '../storage/engines';
import { onHand } from '../orders/on-hand';

/** A shop whose operator is signed in. */
async function openOperatedShop(openDb: OpenDb, pieces = 9) {
  const shop = await openSellingShop(await openDb(), pieces);
  const token = (await firstOperatorToken(shop.db))!;
  const operator = shop.shopper();
  await operator.ask('/api/operator/session', { method: 'POST', body: { token } });
  /** Places an order, and lets the time run out in which it can be taken back. */
  const sell = async (shopper = shop.shopper()): Promise<Order> => {
    const order = orderSchema.parse(await (await shopper.order()).json());
    shop.clock.now += 10_000;
    return order;
  };
  return { ...shop, operator, sell };
}

const page = async (operator: Shopper, query = '') =>
  operatorOrderPageSchema.parse(await (await operator.ask(`/api/operator/orders${query}`)).json());
const step = (operator: Shopper, { number, etag }: OperatorOrder, name: string, headers = {}) =>
  operator.ask(`/api/operator/orders/${encodeURIComponent(number)}/${name}`, {
    method: 'POST',
    headers: { 'If-Match': etag, ...headers },
  });
const codeOf = async (response: Response) => ((await response.json()) as { code: string }).code;

describeEngines('the operator', (openDb) => {
  test('alone sees the orders, and only those that can no longer be taken back', async () => {
    const { shopper, operator, sell, clock } = await openOperatedShop(openDb);
    const first = await sell();
    const second = orderSchema.parse(await (await shopper().order({ language: 'en' })).json());
    expect((await page(operator)).items.map(({ number }) => number)).toEqual([first.number]);
    clock.now += 10_000;
    const { items, nextCursor } = await page(operator);
    expect(items.map(({ number, language }) => [number, language])).toEqual([
      [second.number, 'en'],
      [first.number, 'zh'],
    ]);
    expect(items[0]!.delivery).toEqual(HOME);
    expect(nextCursor).toBeNull();
    for (const path of ['', '.csv']) {
      expect((await shopper().ask(`/api/operator/orders${path}`)).status).toBe(401);
    }
    const refused = await step(shopper(), items[0]!, 'confirm');
    expect(refused.status).toBe(401);
  });

  test('confirms and ships, and the buyer sees it', async () => {
    const { shopper, operator, sell } = await openOperatedShop(openDb);
    const { token } = await sell();
    const [placed] = (await page(operator)).items;
    const response = await step(operator, placed!, 'confirm');
    expect(response.status).toBe(200);
    const confirmed = operatorOrderSchema.parse(await response.json());
    expect(response.headers.get('etag')).toBe(confirmed.etag);
    expect(confirmed.etag).not.toBe(placed!.etag);
    expect((await step(operator, confirmed, 'ship')).status).toBe(200);
    const seen = orderSchema.parse(await (await shopper().ask(`/api/orders/${token}`)).json());
    expect(seen.history.map(({ state }) => state)).toEqual(['placed', 'confirmed', 'shipped']);
  });

  test('cancels, and the pieces are in stock again', async () => {
    const { db, operator, sell } = await openOperatedShop(openDb, 3);
    await sell();
    const [placed] = (await page(operator)).items;
    const cancelled = await step(operator, placed!, 'cancel');
    expect(await cancelled.json()).toMatchObject({ state: 'cancelled' });
    expect(await onHand(db, WHITE_M)).toBe(3);
    const [again] = (await page(operator)).items;
    expect(await codeOf(await step(operator, again!, 'cancel'))).toBe('order_state');
    expect(await onHand(db, WHITE_M)).toBe(3);
  });

  test.each([
    ['ship', [], 'order_state'],
    ['confirm', ['confirm'], 'order_state'],
    ['cancel', ['confirm', 'ship'], 'order_state'],
    ['confirm', ['cancel'], 'order_state'],
  ] as const)('cannot %s what went through %j', async (last, before, code) => {
    const { operator, sell } = await openOperatedShop(openDb);
    await sell();
    for (const name of before) await step(operator, (await page(operator)).items[0]!, name);
    const refused = await step(operator, (await page(operator)).items[0]!, last);
    expect(refused.status).toBe(409);
    expect(await codeOf(refused)).toBe(code);
  });

  test('changes nothing that was changed meanwhile, or without saying what was seen', async () => {
    const { operator, sell, shopper, clock } = await openOperatedShop(openDb);
    await sell();
    const [seen] = (await page(operator)).items;
    const path = `/api/operator/orders/${encodeURIComponent(seen!.number)}/confirm`;
    const blind = await operator.ask(path, { method: 'POST' });
    expect(blind.status).toBe(428);
    expect(await codeOf(blind)).toBe('condition_missing');
    expect((await step(operator, seen!, 'confirm', { 'If-Match': `W/${seen!.etag}` })).status).toBe(
      412,
    );
    const both = await Promise.all([
      step(operator, seen!, 'confirm'),
      step(operator, seen!, 'cancel'),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    const late = await step(operator, seen!, 'ship');
    expect(late.status).toBe(412);
    expect(await codeOf(late)).toBe('changed_meanwhile');
    // What can still be taken back is not there yet.
    const fresh = orderSchema.parse(await (await shopper().order()).json());
    const early = { ...seen!, number: fresh.number, etag: '"1"' };
    expect((await step(operator, early, 'confirm')).status).toBe(404);
    clock.now += 10_000;
    expect((await step(operator, early, 'confirm')).status).toBe(200);
  });

  test('lists what is in one state', async () => {
    const { operator, sell, shopper, clock } = await openOperatedShop(openDb);
    for (let index = 0; index < 3; index++) await sell();
    const { token } = orderSchema.parse(await (await shopper().order()).json());
    await shopper().ask(`/api/orders/${token}/undo`, { method: 'POST' });
    clock.now += 10_000;
    const all = (await page(operator)).items;
    expect(all).toHaveLength(3);
    await step(operator, all[1]!, 'confirm');
    const numbers = async (state: string) =>
      (await page(operator, `?state=${state}`)).items.map(({ number }) => number);
    expect(await numbers('confirmed')).toEqual([all[1]!.number]);
    expect(await numbers('placed')).toEqual([all[0]!.number, all[2]!.number]);
    expect(await numbers('taken_back')).toHaveLength(1);
    expect((await operator.ask('/api/operator/orders?state=lost')).status).toBe(400);
  });

  test('pages neither skip nor repeat while orders come in, and orders of one moment are all there', async () => {
    const { operator, shopper, clock } = await openOperatedShop(openDb);
    const sellAtOnce = async (count: number) => {
      const answers = await Promise.all(Array.from({ length: count }, () => shopper().order()));
      clock.now += 10_000;
      return Promise.all(
        answers.map(async (answer) => orderSchema.parse(await answer.json()).number),
      );
    };
    const there = new Set([...(await sellAtOnce(3)), ...(await sellAtOnce(2))]);
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const next = await page(operator, `?limit=2${cursor && `&cursor=${cursor}`}`);
      seen.push(...next.items.map(({ number }) => number));
      cursor = next.nextCursor;
      if (seen.length === 2) await sellAtOnce(1);
    }
    expect(seen).toHaveLength(5);
    expect(new Set(seen)).toEqual(there);
    for (const wrong of ['hello', 'MTIz', '']) {
      expect((await operator.ask(`/api/operator/orders?cursor=${wrong}`)).status).toBe(400);
    }
  });

  test('forgets with the last step whoever asked for it', async () => {
    const { operator, shopper, sell } = await openOperatedShop(openDb);
    const lin = shopper();
    await sell(lin);
    await lin.ask('/api/me', { method: 'DELETE' });
    const [order] = (await page(operator)).items;
    expect(order!.delivery).toEqual(HOME);
    const cancelled = operatorOrderSchema.parse(
      await (await step(operator, order!, 'cancel')).json(),
    );
    expect(cancelled.delivery).toBeNull();
  });

  test('exports all of it for a spreadsheet', async () => {
    const { operator, shopper, sell, clock } = await openOperatedShop(openDb);
    await sell();
    await shopper().order({
      delivery: { ...HOME, name: '=HYPERLINK("x")', address: '1, "Old" Street\nBeijing' },
      currency: 'JPY',
      totalMinor: 6_200 + 1_200,
    });
    clock.now += 10_000;
    const response = await operator.ask('/api/operator/orders.csv');
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="orders-2026-11-24.csv"',
    );
    expect(response.headers.get('etag')).toBeNull();
    const bytes = Buffer.from(await response.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [head, yen, yuan, end] = bytes.subarray(3).toString('utf8').split('\r\n');
    expect(head).toContain('number,state,placed_at,');
    expect(yen).toContain(`"'=HYPERLINK(""x"")",'+86 138 0013 8000,"1, ""Old"" Street\nBeijing",,`);
    expect(yen).toContain(',1,JPY,6200,6200,1200,673,7400');
    expect(yuan).toContain(',1,CNY,290.00,290.00,18.00,35.43,308.00');
    expect(end).toBe('');
  });

  test('exports a shop of many orders, page after page', async () => {
    const { db, operator, sell } = await openOperatedShop(openDb);
    const { token } = await sell();
    const row = await db
      .selectFrom('shop_order')
      .selectAll()
      .where('token', '=', token)
      .executeTakeFirstOrThrow();
    const line = await db.selectFrom('order_line').selectAll().executeTakeFirstOrThrow();
    const copies = Array.from({ length: 450 }, (_, index) => `copy-${index}`);
    const orders = copies.map((copy) => ({ ...row, token: copy, number: copy }));
    for (let from = 0; from < orders.length; from += 150) {
      await db
        .insertInto('shop_order')
        .values(orders.slice(from, from + 150))
        .execute();
    }
    await db
      .insertInto('order_line')
      .values(copies.map((copy) => ({ ...line, token: copy })))
      .execute();
    const text = await (await operator.ask('/api/operator/orders.csv')).text();
    const numbers = text
      .split('\r\n')
      .slice(1, -1)
      .map((row) => row.split(',')[0]);
    expect(new Set(numbers).size).toBe(451);
    expect(numbers).toHaveLength(451);
  });
});
