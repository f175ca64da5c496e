import { Matrix4, Quaternion, Vector3 } from 'three';
import { describe, expect, test } from 'vitest';
import {
  createQuaternion,
  fromBasis,
  fromRotationVector,
  multiply,
  normalizeQuaternion,
  relativeRotation,
  rotate,
  rotationAngle,
  shortestArc,
  toRotationVector,
} from '../../src/math/quaternion';
import { createVector } from '../../src/math/vector';

/** Rotation vectors that meet every branch: none, tiny, half turns about each axis, mixed. */
const TURNS: readonly (readonly [number, number, number])[] = [
  [0, 0, 0],
  [1e-12, 0, 0],
  [3, 0.2, 0.1],
  [0.1, 3, -0.3],
  [-0.2, 0.1, 3],
  [0.4, -0.7, 1.1],
  [-1.2, 0.9, -0.3],
];

const three = (turn: readonly [number, number, number]) => {
  const vector = new Vector3(...turn);
  return new Quaternion().setFromAxisAngle(vector.clone().normalize(), vector.length());
};
const ours = (turn: readonly [number, number, number]) => {
  const q = createQuaternion();
  fromRotationVector(...turn, q);
  return q;
};
const expectSame = (q: Float64Array, expected: Quaternion) =>
  expect(rotationAngle(q, Float64Array.from(expected.toArray()))).toBeLessThan(1e-7);

describe.each(TURNS)('the turn %f %f %f', (...turn) => {
  const q = ours(turn);

  test('comes from its vector as in three.js and gives it back', () => {
    expectSame(q, three(turn));
    const vector = createVector();
    toRotationVector(q, vector);
    vector.forEach((x, axis) => expect(x).toBeCloseTo(turn[axis], 9));
    toRotationVector(
      q.map((x) => -x),
      vector,
    );
    vector.forEach((x, axis) => expect(x).toBeCloseTo(turn[axis], 9));
  });

  test('turns vectors as in three.js', () => {
    const v = createVector(0.3, -1, 2);
    rotate(q, v, v);
    const expected = new Vector3(0.3, -1, 2).applyQuaternion(three(turn)).toArray();
    v.forEach((x, axis) => expect(x).toBeCloseTo(expected[axis], 12));
  });

  test('is found again from its axes', () => {
    const x = createVector();
    const y = createVector();
    const z = createVector();
    const matrix = new Matrix4().makeRotationFromQuaternion(three(turn));
    const axes = [new Vector3(), new Vector3(), new Vector3()];
    matrix.extractBasis(axes[0], axes[1], axes[2]);
    [x, y, z].forEach((axis, i) => axis.set(axes[i].toArray()));
    const out = createQuaternion();
    fromBasis(x, y, z, out);
    expectSame(out, three(turn));
  });

  test.each(TURNS)('follows and precedes %f %f %f as in three.js', (...other) => {
    const out = ours(turn);
    multiply(out, ours(other), out);
    expectSame(out, three(turn).multiply(three(other)));
    out.set(ours(turn));
    relativeRotation(out, ours(other), out);
    expectSame(out, three(turn).invert().multiply(three(other)));
  });
});

test('normalising keeps the rotation', () => {
  const q = ours([0.4, -0.7, 1.1]).map((x) => x * 3);
  normalizeQuaternion(q, q);
  expect(Math.hypot(...q)).toBeCloseTo(1, 12);
  expectSame(q, three([0.4, -0.7, 1.1]));
});

test('the shortest arc leads from one direction to the other about their common normal', () => {
  const out = createQuaternion();
  shortestArc(createVector(1, 0, 0), createVector(0, 0, -1), out);
  expectSame(out, three([0, Math.PI / 2, 0]));
});

test('the angle between rotations takes the shorter way round', () => {
  const a = ours([0, 0, 0.2]);
  const b = ours([0, 0, 1.5]).map((x) => -x);
  expect(rotationAngle(a, b)).toBeCloseTo(1.3, 9);
});
