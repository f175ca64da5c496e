import { BoxGeometry, SkinnedMesh } from 'three';
import { expect, test } from 'vitest';
import { reachOf } from '../../../src/tryon/guidance/reach-of';

/** Cloth between two heights, metres. */
const cloth = (from: number, to: number) =>
  new SkinnedMesh(new BoxGeometry(0.5, to - from, 0.2).translate(0, (from + to) / 2, 0));

test('a T-shirt hangs about the hips', () => {
  expect(reachOf({ meshes: [cloth(0.82, 1.47), cloth(1.42, 1.48)] })).toBe('hips');
});

test('what has one part that ends low hangs about the knees', () => {
  expect(reachOf({ meshes: [cloth(0.95, 1.05), cloth(0.06, 1.0)] })).toBe('knees');
});
