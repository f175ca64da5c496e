import { expect, test } from 'vitest';
import { createBreadthModel, type MeasuredBody } from '../../../src/tryon/body/breadth-model';
import { tPoseJoints } from '../support/rest-joints';

/** Where the sections lie on the made-up rig: metres above the floor. */
const [CHEST, WAIST, HIP] = [1.29, 1.1145, 0.89];

type Vertex = readonly [x: number, y: number, z: number];
const VERTICES: readonly Vertex[] = [
  ...([CHEST, WAIST, HIP].flatMap((y, i) => [
    [0.16 - i * 0.02, y, 0],
    [-0.15 + i * 0.02, y + 0.011, 0.1],
    // Just out of the section's band, and broader.
    [0.3, y + 0.013, 0],
  ]) as Vertex[]),
  // A hand beside the hip.
  [0.4, HIP, 0],
];
const HAND = VERTICES.length - 1;

/** One key that makes the waist 2 cm wider to either side and lifts the rest out of its section. */
const morph = VERTICES.flatMap(([x, y]) =>
  Math.abs(y - WAIST) < 0.012 ? [0.02 * Math.sign(x), 0, 0] : [0, 0.1, 0],
);

const body: MeasuredBody = {
  positions: VERTICES.flat(),
  morphs: [VERTICES.flatMap(() => [0, 0, 0]), morph],
  isTrunk: (vertex) => vertex !== HAND,
  restJoints: tPoseJoints(),
  shoulderMoves: [0, 0],
  shoulderMovePerUnit: 0.014,
};

test("reads half the trunk's breadth in each section, without arms", () => {
  const { base } = createBreadthModel(body);
  [0.155, 0.135, 0.115].forEach((half, section) => expect(base[section]).toBeCloseTo(half, 12));
});

test('reads half its depth after that', () => {
  const { base } = createBreadthModel(body);
  for (const section of [3, 4, 5]) expect(base[section]).toBeCloseTo(0.05, 12);
});

test('reads how each key changes each section, row by row', () => {
  const { gradients } = createBreadthModel(body);
  // The chest and the hip have left their bands: nothing is left there.
  [0, -0.155, 0, 0.02, 0, -0.115].forEach((change, i) =>
    expect(gradients[i], String(i)).toBeCloseTo(change, 12),
  );
});
