import { expect, test } from 'vitest';
import { undoLeftMs } from '../../../src/catalog/orders/undo-left';
import { money } from '../../../src/contract/money';
import type { Order } from '../../../src/contract/order';

const nothing = money('CNY', 0);
const ORDER: Order = {
  token: 'x'.repeat(22),
  number: '2611 240718',
  state: 'placed',
  placedAt: '2026-11-24T10:00:00.000Z',
  now: '2026-11-24T10:00:02.500Z',
  undoUntil: '2026-11-24T10:00:10.000Z',
  lines: [],
  totals: { goods: nothing, delivery: nothing, tax: nothing, total: nothing },
  delivery: null,
  arrives: '2026-11-27',
  history: [],
};

/** Of a device whose clock is years off. */
const READ_AT = 1_000_000;

test('the shop’s clock says until when, whatever the device’s says', () => {
  expect(undoLeftMs(ORDER, READ_AT, READ_AT)).toBe(7_500);
  expect(undoLeftMs(ORDER, READ_AT, READ_AT + 3_000)).toBe(4_500);
  expect(undoLeftMs(ORDER, READ_AT, READ_AT + 7_500)).toBe(0);
  expect(undoLeftMs(ORDER, READ_AT, READ_AT + 60_000)).toBe(0);
});

test('a clock that is set back meanwhile gives no more time', () => {
  expect(undoLeftMs(ORDER, READ_AT, READ_AT - 60_000)).toBe(7_500);
});

test('what has moved on cannot be taken back', () => {
  expect(undoLeftMs({ ...ORDER, state: 'confirmed' }, READ_AT, READ_AT)).toBe(0);
  expect(undoLeftMs({ ...ORDER, state: 'taken_back' }, READ_AT, READ_AT)).toBe(0);
});
