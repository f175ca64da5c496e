import { expect, test } from 'vitest';
import { holdUntil } from '../../../server/carts/hold-until';

const minutes = (count: number) => count * 60_000;

test.each([
  ['a new line is held for half an hour', 0, 0, null, 30],
  ['a change renews', 20, 0, 30, 50],
  ['renewing ends two hours after the line came', 100, 0, 110, 120],
  ['a change just before the end renews nothing', 119, 0, 120, 120],
  ['what nobody held any more is held again for half an hour', 500, 0, null, 530],
  ['and is not renewed then', 520, 0, 530, 530],
])('%s', (_, now, addedAt, heldUntil, until) => {
  expect(
    holdUntil({
      now: minutes(now),
      addedAt: minutes(addedAt),
      heldUntil: heldUntil === null ? null : minutes(heldUntil),
    }),
  ).toBe(minutes(until));
});
