import { Matrix3, Plane, Vector3 } from 'three';
import type { World } from '../visit';

/** What a tape's end took hold of. */
export type Hold = 'corner' | 'edge' | 'face';

/** Nearer than this an end jumps to an edge or a corner, metres. */
export const SNAP = 0.04;
/** Faces that are turned less from each other make no edge one could hold a tape to: sine of the angle. */
const SHARP = 0.5;

const _planes = Array.from({ length: 6 }, () => new Plane());
const _met = new Vector3();
const _system = new Matrix3();
const _right = new Vector3();
const _cross = new Vector3();

/**
 * Moves a point on a surface to the corner or the edge within {@link SNAP} of it, as a hand does that
 * holds a tape; else leaves it on its face. World space, in place.
 */
export function snapPoint(world: World, point: Vector3): Hold {
  const count = world.planesNear(point, SNAP, _planes);
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) {
      for (let c = b + 1; c < count; c++) {
        if (!meetThree(_planes[a], _planes[b], _planes[c], _met)) continue;
        if (_met.distanceTo(point) > SNAP) continue;
        point.copy(_met);
        return 'corner';
      }
    }
  }
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) {
      if (!meetTwo(_planes[a], _planes[b], point, _met)) continue;
      if (_met.distanceTo(point) > SNAP) continue;
      point.copy(_met);
      return 'edge';
    }
  }
  return 'face';
}

/** Where three planes meet; false when two of them are nearly alike. */
function meetThree(a: Plane, b: Plane, c: Plane, out: Vector3): boolean {
  const [p, q, r] = [a.normal, b.normal, c.normal];
  _system.set(p.x, p.y, p.z, q.x, q.y, q.z, r.x, r.y, r.z);
  if (Math.abs(_system.determinant()) < SHARP) return false;
  out.set(-a.constant, -b.constant, -c.constant).applyMatrix3(_system.invert());
  return true;
}

/** The point of two planes' common line that is nearest to `point`. */
function meetTwo(a: Plane, b: Plane, point: Vector3, out: Vector3): boolean {
  _cross.crossVectors(a.normal, b.normal);
  if (_cross.length() < SHARP) return false;
  _cross.normalize();
  const [p, q] = [a.normal, b.normal];
  _system.set(p.x, p.y, p.z, q.x, q.y, q.z, _cross.x, _cross.y, _cross.z);
  _right.set(-a.constant, -b.constant, _cross.dot(point));
  out.copy(_right).applyMatrix3(_system.invert());
  return true;
}
