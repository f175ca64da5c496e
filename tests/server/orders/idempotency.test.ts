import { expect, test } from 'vitest';
import type { Order } from '../../../src/contract/order';
import { LEASE_MS } from '../../../server/orders/answer-once';
import { claimKey } from '../../../server/storage/orders/idempotency-rows';
import { openSellingShop, orderOf, WHITE_M, type Shopper } from '../selling-fixture';
import { describeEngines } from '../storage/engines';
import { onHand } from './on-hand';

/** Everything of an answer that its reader can tell from another's. */
const told = async (response: Response) => ({
  status: response.status,
  body: await response.text(),
  headers: ['content-type', 'content-language', 'location', 'cache-control'].map((name) =>
    response.headers.get(name),
  ),
});

const codeOf = async (response: Response) => ((await response.json()) as { code: string }).code;
const oneTap = (shopper: Shopper, key: string, totalMinor = 308_00) => {
  const { delivery: _, remember: __, ...asked } = orderOf({ totalMinor });
  return shopper.ask('/api/orders/one-tap', {
    method: 'POST',
    body: asked,
    headers: { 'Idempotency-Key': key },
  });
};

describeEngines('Idempotency-Key', (openDb, makeShop) => {
  test('the same key and body are answered as the first time, byte for byte, by whoever asks', async () => {
    const { db, shopper, clock } = await openSellingShop(await openDb(), 3);
    const lin = shopper();
    const first = await lin.order({}, 'one');
    expect(first.headers.get('idempotency-replayed')).toBeNull();
    const answer = await told(first);
    clock.now += 3_600_000;
    for (const buyer of [lin, shopper()]) {
      const again = await buyer.order({}, 'one');
      expect(again.headers.get('idempotency-replayed')).toBe('true');
      expect(await told(again)).toEqual(answer);
    }
    expect(await onHand(db, WHITE_M)).toBe(2);
  });

  test('a refusal is answered as the first time too, in the words of then', async () => {
    const { shopper, clock } = await openSellingShop(await openDb(), 1);
    const [lin, wei] = [shopper(), shopper()];
    await lin.put(WHITE_M, 1);
    const ask = (language: string) =>
      wei.ask('/api/orders', {
        method: 'POST',
        body: orderOf(),
        headers: { 'Idempotency-Key': 'one', 'Accept-Language': language },
      });
    const answer = await told(await ask('zh'));
    expect(answer.status).toBe(409);
    clock.now += 3_600_000;
    expect(await told(await ask('en'))).toEqual(answer);
    expect((await wei.order({}, 'two')).status).toBe(201);
  });

  test('survives that the shop is closed and opened', async () => {
    const open = await makeShop();
    const before = await openSellingShop(await open());
    const answer = await told(await before.shopper().order({}, 'one'));
    const after = await openSellingShop(await open());
    expect(await told(await after.shopper().order({}, 'one'))).toEqual(answer);
    expect(await onHand(after.db, WHITE_M)).toBe(2);
  });

  test('spaces and the order of fields make no other body', async () => {
    const { shopper } = await openSellingShop(await openDb());
    const { language, items, ...rest } = orderOf();
    const answer = await told(await shopper().order({}, 'one'));
    const turned = { ...rest, items, language };
    const again = await shopper().ask('/api/orders', {
      method: 'POST',
      body: turned,
      headers: { 'Idempotency-Key': 'one' },
    });
    expect(await told(again)).toEqual(answer);
  });

  test('another body under the same key is refused', async () => {
    const { db, shopper } = await openSellingShop(await openDb());
    const lin = shopper();
    await lin.order({}, 'one');
    const refused = await lin.order({ language: 'en' }, 'one');
    expect(refused.status).toBe(422);
    expect(await codeOf(refused)).toBe('idempotency_key_reused');
    // So is the same key for one tap.
    expect((await oneTap(lin, 'one')).status).toBe(422);
    expect(await onHand(db, WHITE_M)).toBe(2);
  });

  test('one tap is answered again to the same guest, and to nobody else', async () => {
    const { db, shopper } = await openSellingShop(await openDb(), 9);
    const [lin, wei] = [shopper(), shopper()];
    for (const buyer of [lin, wei]) await buyer.order();
    const answer = await told(await oneTap(lin, 'tap'));
    expect(answer.status).toBe(201);
    expect(await told(await oneTap(lin, 'tap'))).toEqual(answer);
    expect((await oneTap(wei, 'tap')).status).toBe(422);
    expect(await onHand(db, WHITE_M)).toBe(6);
  });

  test('without a key nothing is ordered', async () => {
    const { db, shopper } = await openSellingShop(await openDb());
    for (const path of ['/api/orders', '/api/orders/one-tap']) {
      const { delivery, remember, ...tap } = orderOf();
      const body = path.endsWith('tap') ? tap : { ...tap, delivery, remember };
      const refused = await shopper().ask(path, { method: 'POST', body });
      expect(refused.status).toBe(400);
      expect(await codeOf(refused)).toBe('idempotency_key_missing');
    }
    expect(await onHand(db, WHITE_M)).toBe(3);
  });

  test('while the first runs others wait, and what was left undone is taken over after its lease', async () => {
    const { db, shopper, clock } = await openSellingShop(await openDb());
    // A process that took the key and was killed before it answered. Its request was the same.
    await shopper().order({}, 'one');
    const { request_hash: requestHash } = await db
      .selectFrom('idempotency_key')
      .select('request_hash')
      .executeTakeFirstOrThrow();
    const killed = { key: 'killed', requestHash, now: clock.now, leaseUntil: clock.now + LEASE_MS };
    await db.transaction().execute((transaction) => claimKey(transaction, killed));

    clock.now += LEASE_MS - 1;
    const waits = await shopper().order({}, 'killed');
    expect(waits.status).toBe(409);
    expect(await codeOf(waits)).toBe('idempotency_key_running');
    expect((await shopper().order({ language: 'en' }, 'killed')).status).toBe(422);
    clock.now += 1;
    expect((await shopper().order({}, 'killed')).status).toBe(201);
    expect(await onHand(db, WHITE_M)).toBe(1);
  });

  test('many who send the same at once order once', async () => {
    const open = await makeShop();
    const shops = await Promise.all(
      (await Promise.all([open(), open(), open()])).map((db) => openSellingShop(db, 9)),
    );
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, index) => shops[index % 3]!.shopper().order({}, 'one')),
    );
    expect(shops.flatMap(({ errors }) => errors)).toEqual([]);
    const placed = answers.filter(({ status }) => status === 201);
    expect(placed.length).toBeGreaterThan(0);
    const orders = await Promise.all(placed.map(async (answer) => (await answer.json()) as Order));
    expect(new Set(orders.map(({ token }) => token)).size).toBe(1);
    const codes = answers.filter(({ status }) => status !== 201).map(codeOf);
    expect(new Set(await Promise.all(codes)).size).toBeLessThanOrEqual(1);
    expect(await onHand(shops[0]!.db, WHITE_M)).toBe(8);
    expect((await shops[1]!.shopper().order({}, 'one')).status).toBe(201);
  });

  test('a request that broke leaves its key free and nothing done', async () => {
    const { db, shopper, errors } = await openSellingShop(await openDb());
    const dear = Number.MAX_SAFE_INTEGER;
    await db.updateTable('product_price').set({ amount_minor: dear }).execute();
    const items = [{ sku: WHITE_M, quantity: 2 }];
    expect((await shopper().order({ items }, 'one')).status).toBe(500);
    expect(errors).toHaveLength(1);
    expect(await db.selectFrom('idempotency_key').selectAll().execute()).toEqual([]);
    expect(await onHand(db, WHITE_M)).toBe(3);
  });
});
