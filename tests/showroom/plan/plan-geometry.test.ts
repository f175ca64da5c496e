import { describe, expect, test } from 'vitest';
import type { Passage, Scene } from '../../../src/contract/showroom-scene';
import { boxRound, isWithin, type PlanPoint } from '../../../src/math/polygon';
import {
  doorPath,
  gapOf,
  nameSpot,
  outerMeasures,
  pathOf,
  swingOf,
  wallAt,
} from '../../../src/showroom/plan/plan-geometry';

const box = (x: number, z: number, toX: number, toZ: number): PlanPoint[] => [
  [x, z],
  [toX, z],
  [toX, toZ],
  [x, toZ],
];
const place = (id: string, outline: PlanPoint[]) =>
  ({ id, outline }) as unknown as Scene['places'][0];
const SCENE = {
  places: [place('a', box(0, 0, 4, 3)), place('b', box(4.2, 0, 7, 5))],
  shell: box(-0.3, -0.3, 7.3, 5.3),
} as Scene;
const PASSAGE: Passage = { id: 'a-b', between: ['a', 'b'], from: [4.1, 1], to: [4.1, 1.9] };

test('a gap goes through the whole wall, and is as wide as the passage', () => {
  const { min, max } = boxRound(gapOf(PASSAGE, SCENE));
  expect([min[1], max[1]]).toEqual([1, 1.9]);
  expect(min[0]).toBeLessThan(4);
  expect(max[0]).toBeGreaterThan(4.2);
  expect(max[0] - min[0]).toBeLessThan(0.3);
});

test('a way out goes through the outer wall', () => {
  const out = gapOf({ ...PASSAGE, between: ['a', null], from: [1, -0.15], to: [2, -0.15] }, SCENE);
  const { min, max } = boxRound(out);
  expect(min[1]).toBeLessThan(-0.3);
  expect(max[1]).toBeGreaterThan(0);
});

describe('a door', () => {
  const numbers = (path: string) => path.match(/-?\d+(\.\d+)?/g)!.map(Number);

  test('opens about +Y: from +z to +x by 90 degrees', () => {
    const path = doorPath(swingOf(PASSAGE, [4.1, 1], 90), 90);
    const [, , openX, openZ] = numbers(path);
    expect([openX, openZ]).toEqual([5, 1]);
    expect(path).toContain(' 0 0 0 5 1');
  });

  test('hangs at the end that is nearer to its hinge, and turns the other way by less than nothing', () => {
    const [x, z, openX, openZ] = numbers(doorPath(swingOf(PASSAGE, [4.12, 1.88], -90), -90));
    expect([x, z]).toEqual([4.1, 1.9]);
    expect([openX, openZ]).toEqual([5, 1.9]);
  });
});

describe('a name', () => {
  test('stands in the middle of an empty room', () => {
    const [x, z] = nameSpot(box(0, 0, 4, 3), []);
    expect(z).toBeCloseTo(1.5, 0);
    expect(x).toBeGreaterThan(0.5);
    expect(x).toBeLessThan(3.5);
  });

  test('keeps clear of what stands there, and in a room with a corner', () => {
    const corner: PlanPoint[] = [
      [0, 0],
      [6, 0],
      [6, 2],
      [2, 2],
      [2, 6],
      [0, 6],
    ];
    const bed = box(0.2, 0.2, 5, 1.6);
    const [x, z] = nameSpot(corner, [bed]);
    expect(isWithin(corner, x, z)).toBe(true);
    expect(isWithin(bed, x, z)).toBe(false);
  });
});

test('rooms along the upper and the left wall are measured', () => {
  const { across, down } = outerMeasures(SCENE);
  expect(across).toEqual([
    { from: 0, to: 4 },
    { from: 4.2, to: 7 },
  ]);
  expect(down).toEqual([{ from: 0, to: 3 }]);
});

test('a window is as thick as the wall that it stands in', () => {
  expect(wallAt([1, -0.15], [2, -0.15], SCENE)).toBeCloseTo(0.3);
});

test('a path closes each outline', () => {
  expect(pathOf(box(0, 0, 1, 2), box(2, 2, 3, 3))).toBe('M0 0L1 0L1 2L0 2ZM2 2L3 2L3 3L2 3Z');
});
