import { expect, test } from 'vitest';
import {
  areaOf,
  boxMiddle,
  boxRound,
  distanceToEdge,
  isWithin,
  lengthOf,
} from '../../src/math/polygon';

/** An L: 3 by 2 with a corner of 2 by 1 missing. */
const L = [
  [0, 0],
  [3, 0],
  [3, 1],
  [1, 1],
  [1, 2],
  [0, 2],
] as const;

test('a polygon has its area, whichever way round it goes', () => {
  expect(areaOf(L)).toBeCloseTo(4, 12);
  expect(areaOf(L.toReversed())).toBeCloseTo(4, 12);
});

test('the box round it has its middle, though that may lie outside of it', () => {
  expect(boxRound(L)).toEqual({ min: [0, 0], max: [3, 2] });
  expect(boxMiddle(L)).toEqual([1.5, 1]);
});

test.each([
  [0.5, 1.5, true, 0.5],
  [2, 1.5, false, 0.5],
  [2.9, 0.5, true, 0.1],
  [-1, -1, false, Math.SQRT2],
  [1.3, 1.4, false, 0.3],
])('(%s, %s) lies within: %s, and %s from its edge', (x, z, within, distance) => {
  expect(isWithin(L, x, z)).toBe(within);
  expect(distanceToEdge(L, x, z)).toBeCloseTo(distance, 12);
});

test('a way is as long as its stretches', () => {
  expect(lengthOf(L)).toBeCloseTo(3 + 1 + 2 + 1 + 1, 12);
  expect(lengthOf([[1, 1]])).toBe(0);
});
