import { BufferAttribute, BufferGeometry, Mesh } from 'three';
import { expect, test } from 'vitest';
import { sortBeside } from '../../../src/showroom/stage/beside';

const SHELL = { min: [0, 0], max: [4, 4] } as const;

/** Triangles a metre wide, each with its middle at one of the points. */
function trianglesAt(...points: readonly (readonly [number, number, number])[]): Mesh {
  const corners = points.flatMap(([x, y, z]) => [x - 1, y, z, x + 1, y, z - 1, x, y, z + 1]);
  const geometry = new BufferGeometry()
    .setAttribute('position', new BufferAttribute(new Float32Array(corners), 3))
    .setIndex(points.flatMap((_, i) => [3 * i, 3 * i + 1, 3 * i + 2]));
  const mesh = new Mesh(geometry);
  mesh.updateMatrixWorld();
  return mesh;
}

const drawn = ({ geometry }: Mesh) => {
  const { start, count } = geometry.drawRange;
  return [...geometry.index!.array].slice(start, Math.min(start + count, geometry.index!.count));
};

test('what rises beside the building is left out with the roof, and the ground there is not', () => {
  const mesh = trianglesAt([2, 1, 2], [2, 1, 6], [2, 0, 6], [-3, 1, 2]);
  const beside = sortBeside(mesh, SHELL)!;
  beside.show(false);
  expect(drawn(mesh)).toEqual([0, 1, 2, 6, 7, 8]);
  beside.show(true);
  expect(drawn(mesh)).toEqual([0, 1, 2, 6, 7, 8, 3, 4, 5, 9, 10, 11]);
});

test('where it stands counts, and not where it was modelled', () => {
  const mesh = trianglesAt([2, 1, 2]);
  expect(sortBeside(mesh, SHELL)).toBeNull();
  mesh.position.set(0, 0, 5);
  mesh.updateMatrixWorld();
  expect(sortBeside(mesh, SHELL)).not.toBeNull();
});
