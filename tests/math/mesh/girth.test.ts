import { BoxGeometry, CylinderGeometry, type BufferGeometry } from 'three';
import { expect, test } from 'vitest';
import { measureGirth, type Triangles } from '../../../src/math/mesh/girth';

const trianglesOf = (geometry: BufferGeometry): Triangles => ({
  positions: geometry.attributes.position.array,
  indices: geometry.index!.array,
});

test('round a cylinder of 64 sides: their chords', () => {
  const chord = 2 * 0.15 * Math.sin(Math.PI / 64);
  const cylinder = trianglesOf(new CylinderGeometry(0.15, 0.15, 1, 64));
  expect(measureGirth(cylinder, 0.123)).toBeCloseTo(64 * chord, 6);
});

test('two legs side by side are measured together, as a tape does', () => {
  const left = new BoxGeometry(0.1, 1, 0.1).translate(0.2, 0, 0);
  const right = new BoxGeometry(0.1, 1, 0.1).translate(-0.2, 0, 0);
  const both: Triangles = {
    positions: [left, right].flatMap(({ attributes }) => [...attributes.position.array]),
    indices: [
      ...left.index!.array,
      ...[...right.index!.array].map((vertex) => vertex + left.attributes.position.count),
    ],
  };
  expect(measureGirth(both, 0.2)).toBeCloseTo(2 * (0.5 + 0.1), 6);
});

test('nothing above the mesh', () => {
  expect(measureGirth(trianglesOf(new BoxGeometry(1, 1, 1)), 0.6)).toBe(0);
});
