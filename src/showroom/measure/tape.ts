import { Vector3, type Ray } from 'three';
import type { Hit, World } from '../visit';
import { snapPoint, type Hold } from './snap-point';

/** An end of a tape: on a surface, world space. */
export interface TapeEnd {
  readonly point: Vector3;
  hold: Hold;
}

/** What lies between two ends, metres. */
export interface Span {
  readonly metres: number;
  /** Along the floor, and upwards; both without sign. */
  readonly acrossM: number;
  readonly upM: number;
}

/** No tape reaches farther. */
const FAR = 60;
/** So far aside of where one aims an edge or a corner is still meant, radians: beside a table lies the floor. */
const ASIDE = 0.02;
const AROUND = 8;
const RINGS = [0.35, 0.75] as const;
/** What one would rather hold. */
const RANK: Readonly<Record<Hold, number>> = { corner: 0, edge: 1, face: 2 };

const _hit: Hit = { point: new Vector3(), normal: new Vector3(), distance: 0, isFloor: false };
const _way = new Vector3();
const _right = new Vector3();
const _up = new Vector3();
const _held = new Vector3();

/**
 * Holds an end where a ray meets what can be seen, or at the corner or the edge that is near to there;
 * false when it meets nothing, and `end` is as it was.
 */
export function holdTape(world: World, { origin, direction }: Ray, end: TapeEnd): boolean {
  _right.set(-direction.z, 0, direction.x);
  if (_right.lengthSq() === 0) _right.set(1, 0, 0);
  _up.crossVectors(_right.normalize(), direction);
  let isHeld = false;
  let least = Infinity;
  const tryRay = (right: number, up: number) => {
    _way.copy(direction).addScaledVector(_right, right).addScaledVector(_up, up).normalize();
    if (!world.castRay(origin, _way, FAR, 'hides', _hit)) return;
    _held.copy(_hit.point);
    const hold = snapPoint(world, _held);
    const aside = _way.subVectors(_held, origin).angleTo(direction);
    // Only where one aims is a face meant.
    const isMeant = hold !== 'face' && aside < ASIDE;
    const rank = RANK[hold] + aside;
    if ((!isMeant && (right !== 0 || up !== 0)) || rank >= least) return;
    least = rank;
    isHeld = true;
    end.point.copy(_held);
    end.hold = hold;
  };
  tryRay(0, 0);
  for (const ring of RINGS) {
    for (let i = 0; i < AROUND; i++) {
      const turn = (2 * Math.PI * i) / AROUND;
      tryRay(Math.cos(turn) * ring * ASIDE, Math.sin(turn) * ring * ASIDE);
    }
  }
  return isHeld;
}

export function spanBetween(a: Vector3, b: Vector3): Span {
  return {
    metres: a.distanceTo(b),
    acrossM: Math.hypot(b.x - a.x, b.z - a.z),
    upM: Math.abs(b.y - a.y),
  };
}
