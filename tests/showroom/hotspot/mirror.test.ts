import { expect, test } from 'vitest';
import { hasChanged, readingOrder } from '../../../src/showroom/hotspot/mirror';

const shown = (...at: (number | null)[]) =>
  at.map((x, index) => ({ index, isSeen: x !== null, x: x ?? 0, y: 0, width: 44, height: 44 }));

test('what is seen is read from left to right, and the rest after it', () => {
  expect(readingOrder(shown(300, null, 100, 200, null))).toEqual([2, 3, 0, 1, 4]);
});

test('a change is one of what is seen, or of who stands before whom', () => {
  const before = { order: [1, 0, 2], seen: [1, 0] };
  expect(hasChanged(shown(300, 100, null), before)).toBe(false);
  expect(hasChanged(shown(310, 120, null), before)).toBe(false);
  expect(hasChanged(shown(90, 100, null), before)).toBe(true);
  expect(hasChanged(shown(300, null, null), before)).toBe(true);
  expect(hasChanged(shown(300, null, 200), before)).toBe(true);
  expect(hasChanged(shown(300, 100, 200), before)).toBe(true);
});
