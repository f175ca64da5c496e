import { expect, test } from 'vitest';
import {
  addScaled,
  angleBetween,
  createVector,
  cross,
  dot,
  length,
  normalize,
  reject,
  scale,
  subtract,
  viewsOf,
} from '../../src/math/vector';

const a = createVector(1, 2, 3);
const b = createVector(-2, 0.5, 4);

test('sums, differences and products', () => {
  const out = createVector();
  addScaled(a, b, 2, out);
  expect([...out]).toEqual([-3, 3, 11]);
  subtract(a, b, out);
  expect([...out]).toEqual([3, 1.5, -1]);
  scale(a, -2, out);
  expect([...out]).toEqual([-2, -4, -6]);
  expect(dot(a, b)).toBe(11);
  cross(a, b, out);
  expect([...out]).toEqual([6.5, -10, 4.5]);
});

test('the result may be written over an input', () => {
  const out = createVector(1, 2, 3);
  cross(out, b, out);
  expect([...out]).toEqual([6.5, -10, 4.5]);
});

test('lengths and directions', () => {
  const out = createVector(3, 0, -4);
  expect(length(out)).toBe(5);
  normalize(out, out);
  expect([...out]).toEqual([0.6000000000000001, 0, -0.8]);
  normalize(createVector(), out);
  expect([...out]).toEqual([0, 0, 0]);
});

test('what is left of a vector beside an axis is perpendicular to it', () => {
  const axis = createVector(0, 0.6, 0.8);
  const out = createVector();
  reject(a, axis, out);
  expect(dot(out, axis)).toBeCloseTo(0, 12);
  expect(out[0]).toBe(1);
});

test('angles between directions survive rounding past the ends', () => {
  const x = createVector(1, 0, 0);
  expect(angleBetween(x, createVector(0, 1, 0))).toBeCloseTo(Math.PI / 2, 12);
  expect(angleBetween(x, createVector(1 + 1e-15, 0, 0))).toBe(0);
  expect(angleBetween(x, createVector(-1 - 1e-15, 0, 0))).toBe(Math.PI);
});

test('views share the memory of their buffer', () => {
  const buffer = new Float64Array(6);
  const views = viewsOf(buffer, 3);
  views[1][2] = 7;
  expect(views).toHaveLength(2);
  expect(buffer[5]).toBe(7);
});
