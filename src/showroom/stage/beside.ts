import { BufferAttribute, Vector3, type Mesh } from 'three';
import type { PlanBox } from '../../math/polygon';

/** What lies lower belongs to the ground that the building stands on, metres. */
const GROUND_M = 0.03;

const _corner = new Vector3();
const _middle = new Vector3();

/** Triangles of a mesh that rise beside the building: rails, piers, what lies before its door. */
export interface Beside {
  /** Draws them, or leaves them out. */
  show(isShown: boolean): void;
}

/**
 * Moves a mesh's triangles beside the building to the end of its index, so that leaving them out costs
 * no call and no shader. Null when there are none. The mesh's `matrixWorld` is up to date.
 * @param shell the building, world space
 */
export function sortBeside(mesh: Mesh, { min, max }: PlanBox): Beside | null {
  const { geometry } = mesh;
  const { position } = geometry.attributes;
  const index = geometry.index;
  if (!index || !position) return null;
  const within: number[] = [];
  const beside: number[] = [];
  for (let i = 0; i < index.count; i += 3) {
    _middle.setScalar(0);
    for (let corner = 0; corner < 3; corner++) {
      _corner.fromBufferAttribute(position as BufferAttribute, index.getX(i + corner));
      _middle.add(_corner.applyMatrix4(mesh.matrixWorld));
    }
    const { x, y, z } = _middle.divideScalar(3);
    const isBeside = y > GROUND_M && (x < min[0] || x > max[0] || z < min[1] || z > max[1]);
    const triangles = isBeside ? beside : within;
    triangles.push(index.getX(i), index.getX(i + 1), index.getX(i + 2));
  }
  if (beside.length === 0) return null;
  const sorted = index.array.slice();
  sorted.set(within);
  sorted.set(beside, within.length);
  geometry.setIndex(new BufferAttribute(sorted, 1));
  return { show: (isShown) => geometry.setDrawRange(0, isShown ? Infinity : within.length) };
}
