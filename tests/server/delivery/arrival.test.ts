import { expect, test } from 'vitest';
import { arrivalOf, deliveryTerms, onceMore } from '../../../server/delivery/arrival';
import { shopDay, shopMoment, withShopOffset } from '../../../server/delivery/shop-day';
import { PICKUP_PLACES } from '../../../server/delivery/pickup-shops';

const at = (text: string) => Date.parse(text);
/** A Tuesday, ten in the morning in Beijing. */
const TUESDAY = at('2026-11-24T02:00:00Z');
const home = {
  method: 'home',
  name: '林',
  phone: '13800138000',
  address: '景山后街 7 号',
} as const;
const pickup = (shop: string, from: string) =>
  ({ method: 'pickup', name: '林', phone: '13800138000', shop, from }) as const;

test.each([
  ['2026-11-24T02:00:00Z', '2026-11-26'],
  ['2026-11-24T07:59:59Z', '2026-11-26'],
  ['2026-11-24T08:00:00Z', '2026-11-27'],
  // Already the next day in Beijing.
  ['2026-11-24T16:00:00Z', '2026-11-27'],
  ['2026-12-31T07:00:00Z', '2027-01-02'],
])('what is ordered at %s arrives on %s', (now, day) => {
  expect(deliveryTerms('CNY', at(now)).home.arrives).toBe(day);
  expect(arrivalOf(home, at(now))).toBe(day);
});

test('a shop that opens at ten has hours from noon for what is ordered at ten, and from ten tomorrow', () => {
  const [dongsi] = deliveryTerms('CNY', TUESDAY).pickup;
  const hours = dongsi!.hours.map(({ from }) => from);
  expect(hours[0]).toBe('2026-11-24T12:00:00+08:00');
  expect(hours).toContain('2026-11-25T10:00:00+08:00');
  expect(hours).not.toContain('2026-11-25T21:00:00+08:00');
  expect(hours.at(-1)).toBe('2026-11-27T20:00:00+08:00');
  expect(dongsi!.hours[0]!.to).toBe('2026-11-24T13:00:00+08:00');
});

test('a closed day has no hours', () => {
  const sunday = at('2026-11-29T02:00:00Z');
  const wukang = deliveryTerms('CNY', sunday).pickup.find(({ id }) => id === 'wukang')!;
  const days = new Set(wukang.hours.map(({ from }) => from.slice(0, 10)));
  expect([...days]).toEqual(['2026-11-29', '2026-12-01', '2026-12-02']);
});

test('every hour that is offered can be taken, and by any name of it', () => {
  for (const { id, hours } of deliveryTerms('EUR', TUESDAY).pickup) {
    for (const { from } of hours) expect(arrivalOf(pickup(id, from), TUESDAY)).toBe(from);
  }
  expect(arrivalOf(pickup('dongsi', '2026-11-24T04:00:00Z'), TUESDAY)).toBe(
    '2026-11-24T12:00:00+08:00',
  );
});

test.each([
  ['too soon', pickup('dongsi', '2026-11-24T11:00:00+08:00')],
  ['past', pickup('dongsi', '2026-11-23T12:00:00+08:00')],
  ['closed', pickup('dongsi', '2026-11-25T21:00:00+08:00')],
  ['too far away', pickup('dongsi', '2026-11-28T12:00:00+08:00')],
  ['no full hour', pickup('dongsi', '2026-11-25T12:30:00+08:00')],
  ['at no shop of ours', pickup('nowhere', '2026-11-25T12:00:00+08:00')],
])('an hour that is %s cannot be taken', (_, delivery) => {
  expect(arrivalOf(delivery, TUESDAY)).toBeUndefined();
});

test('the same way once more is home, or the same shop as soon as can be', () => {
  expect(onceMore(home, TUESDAY)).toEqual(home);
  const last = pickup('wukang', '2026-10-02T12:00:00+08:00');
  expect(onceMore(last, TUESDAY)).toEqual({ ...last, from: '2026-11-24T12:00:00+08:00' });
  expect(onceMore(pickup('nowhere', last.from), TUESDAY)).toBeUndefined();
});

test('every place is written in both languages and open on some day', () => {
  for (const { name, address, week } of PICKUP_PLACES) {
    for (const text of [name, address]) expect(text.zh).not.toBe(text.en);
    expect(week).toHaveLength(7);
    expect(week.some((hours) => hours !== null)).toBe(true);
  }
});

test('a moment is written with the offset of the shop and read again as the same', () => {
  expect(withShopOffset(TUESDAY)).toBe('2026-11-24T10:00:00+08:00');
  expect(shopMoment('2026-11-24', 10)).toBe(TUESDAY);
  expect(shopDay(TUESDAY, 7)).toBe('2026-12-01');
});
