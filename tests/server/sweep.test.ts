import { expect, test } from 'vitest';
import type { Order } from '../../src/contract/order';
import { GUEST_DAYS } from '../../server/guests/visits';
import { openSession, SESSION_DAYS } from '../../server/operator/sessions';
import { sweep } from '../../server/sweep';
import { openSellingShop, WHITE_M, WHITE_S } from './selling-fixture';
import { describeEngines } from './storage/engines';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

describeEngines('sweeping', (openDb) => {
  test('keeps an order’s answer for a day, and then lets its key go', async () => {
    const { db, shopper, clock } = await openSellingShop(await openDb());
    const lin = shopper();
    const first = ((await (await lin.order({}, 'one')).json()) as Order).token;
    const tokenAfter = async (hours: number) => {
      await sweep(db, clock.now + hours * HOUR);
      return ((await (await lin.order({}, 'one')).json()) as Order).token;
    };
    expect(await tokenAfter(24)).toBe(first);
    expect(await tokenAfter(25)).not.toBe(first);
  });

  test('deletes holds that are over and no others', async () => {
    const { db, shopper, clock } = await openSellingShop(await openDb());
    const lin = shopper();
    await lin.put(WHITE_M, 1);
    clock.now += 20 * 60_000;
    await lin.put(WHITE_S, 1);
    clock.now += 10 * 60_000;
    await sweep(db, clock.now);
    const held = await db.selectFrom('reservation').select('sku').execute();
    expect(held).toEqual([{ sku: WHITE_S }]);
    expect((await lin.bag()).lines).toHaveLength(2);
  });

  test('forgets guests who have not come for a year, and the sessions that are over', async () => {
    const { db, shopper, clock } = await openSellingShop(await openDb(), 9);
    const [lin, wei] = [shopper(), shopper()];
    await lin.put(WHITE_M, 1);
    await openSession(db, clock.now);
    clock.now += GUEST_DAYS * DAY;
    await wei.put(WHITE_M, 1);
    await openSession(db, clock.now - SESSION_DAYS * DAY + 1);
    await sweep(db, clock.now);
    expect(await db.selectFrom('guest').selectAll().execute()).toHaveLength(2);
    expect(await db.selectFrom('setting').selectAll().execute()).toHaveLength(1);
    clock.now += 1;
    await sweep(db, clock.now);
    expect(await db.selectFrom('guest').selectAll().execute()).toHaveLength(1);
    expect(await db.selectFrom('setting').selectAll().execute()).toHaveLength(0);
    expect((await lin.bag()).lines).toEqual([]);
    expect((await wei.bag()).lines).toHaveLength(1);
  });
});
