import { expect, test } from 'vitest';
import { hullPerimeter } from '../../../src/math/mesh/convex-hull';

test('a square with points inside and on its edges', () => {
  const points: [number, number][] = [
    [0, 0],
    [2, 0],
    [1, 1],
    [2, 2],
    [1, 0],
    [0, 2],
    [0.3, 1.7],
  ];
  expect(hullPerimeter(points)).toBeCloseTo(8, 12);
});

test('a dent does not shorten the tape', () => {
  const dented: [number, number][] = [
    [0, 0],
    [3, 0],
    [3, 4],
    [2.9, 1],
  ];
  expect(hullPerimeter(dented)).toBeCloseTo(12, 12);
});

test('two points are gone round and back', () => {
  expect(
    hullPerimeter([
      [0, 0],
      [3, 4],
    ]),
  ).toBeCloseTo(10, 12);
});

test('no points, no length', () => {
  expect(hullPerimeter([])).toBe(0);
});
