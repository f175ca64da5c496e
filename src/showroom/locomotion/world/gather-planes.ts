import { Triangle, Vector3, type Plane } from 'three';
import type { Body } from './body';

const _point = new Vector3();
const _near = new Vector3();
const _normal = new Vector3();
const _triangle = new Triangle();
/** Faces turned less from each other are one bent surface. */
const ALIKE = Math.cos((30 * Math.PI) / 180);

/**
 * Planes of the faces within `radius` metres of a point, the nearest of each direction, nearest first.
 * World space. @returns how many were written
 */
export function gatherPlanes(
  bodies: readonly Body[],
  point: Vector3,
  radius: number,
  out: readonly Plane[],
): number {
  const found: { distance: number; normal: Vector3; at: Vector3 }[] = [];
  for (const body of bodies) {
    eachTriangleNear(body, point, radius, (distance) => {
      _triangle.getNormal(_normal);
      const alike = found.find(({ normal }) => Math.abs(normal.dot(_normal)) > ALIKE);
      if (alike && alike.distance <= distance) return;
      const face = { distance, normal: _normal.clone(), at: _near.clone() };
      if (alike) Object.assign(alike, face);
      else found.push(face);
    });
  }
  found.sort((a, b) => a.distance - b.distance);
  const count = Math.min(found.length, out.length);
  for (let i = 0; i < count; i++) {
    out[i].setFromNormalAndCoplanarPoint(found[i].normal, found[i].at);
  }
  return count;
}

/** Visits triangles with `_triangle` and `_near`, its point nearest to `point`, in world space. */
function eachTriangleNear(
  { tree, matrix, inverse, bounds }: Body,
  point: Vector3,
  radius: number,
  visit: (distance: number) => void,
): void {
  if (!tree || bounds.distanceToPoint(point) > radius) return;
  _point.copy(point).applyMatrix4(inverse);
  const nodes = [0];
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    if (isFar(tree.bounds, 6 * node, radius)) continue;
    if (tree.second[node] > 0) {
      nodes.push(node + 1, tree.second[node]);
      continue;
    }
    const end = tree.first[node] + tree.count[node];
    for (let i = tree.first[node]; i < end; i++) {
      _triangle.a.fromArray(tree.corners, 9 * i).applyMatrix4(matrix);
      _triangle.b.fromArray(tree.corners, 9 * i + 3).applyMatrix4(matrix);
      _triangle.c.fromArray(tree.corners, 9 * i + 6).applyMatrix4(matrix);
      if (_triangle.getArea() === 0) continue;
      const distance = _triangle.closestPointToPoint(point, _near).distanceTo(point);
      if (distance <= radius) visit(distance);
    }
  }
}

/** Whether a box lies farther than `radius` from `_point`, both in the body's space. */
function isFar(bounds: Float32Array, at: number, radius: number): boolean {
  let squared = 0;
  for (let axis = 0; axis < 3; axis++) {
    const value = _point.getComponent(axis);
    const out = Math.max(bounds[at + axis] - value, 0, value - bounds[at + 3 + axis]);
    squared += out * out;
  }
  return squared > radius * radius;
}
