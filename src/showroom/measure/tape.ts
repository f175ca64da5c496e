import { Vector3, type Ray } from 'three';
import type { Hit, World } from '../visit';
import { SNAP, snapPoint, type Hold } from './snap-point';

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
/**
 * So close by something a ray still means its edge: radians, and metres there. No farther, or the wall
 * beside a wardrobe could not be measured to.
 */
const ASIDE = 0.008;
const ASIDE_M = 0.012;
const AROUND = 8;

const _hit: Hit = { point: new Vector3(), normal: new Vector3(), distance: 0, isFloor: false };
const _way = new Vector3();
const _right = new Vector3();
const _up = new Vector3();
const _held = new Vector3();

/**
 * Holds an end where a ray meets what can be seen, at the edge or the corner that is near to there, also
 * when the ray passes close by it; false when nothing is met, and `end` is as it was.
 */
export function holdTape(world: World, { origin, direction }: Ray, end: TapeEnd): boolean {
  const isMet = world.castRay(origin, direction, FAR, 'hides', _hit);
  const reach = isMet ? _hit.distance : FAR;
  if (isMet) {
    end.point.copy(_hit.point);
    end.hold = snapPoint(world, end.point);
    if (end.hold !== 'face') return true;
  }
  return holdBeside(world, origin, direction, reach, end) || isMet;
}

/** Holds an edge that the ray missed closely, of something nearer than what it met. */
function holdBeside(
  world: World,
  origin: Vector3,
  direction: Vector3,
  reach: number,
  end: TapeEnd,
): boolean {
  _right.set(-direction.z, 0, direction.x);
  if (_right.lengthSq() === 0) _right.set(1, 0, 0);
  _up.crossVectors(_right.normalize(), direction);
  let least = Infinity;
  for (let i = 0; i < AROUND; i++) {
    const turn = (2 * Math.PI * i) / AROUND;
    _way.copy(direction).addScaledVector(_right, Math.cos(turn) * ASIDE);
    _way.addScaledVector(_up, Math.sin(turn) * ASIDE).normalize();
    if (!world.castRay(origin, _way, reach - SNAP, 'hides', _hit)) continue;
    _held.copy(_hit.point);
    const hold = snapPoint(world, _held);
    _way.subVectors(_held, origin);
    const aside = _way.angleTo(direction);
    const isNear = aside < ASIDE && aside * _way.length() < ASIDE_M;
    const rank = hold === 'corner' ? aside : aside + ASIDE;
    if (hold === 'face' || !isNear || rank >= least) continue;
    least = rank;
    end.point.copy(_held);
    end.hold = hold;
  }
  return least < Infinity;
}

export function spanBetween(a: Vector3, b: Vector3): Span {
  return {
    metres: a.distanceTo(b),
    acrossM: Math.hypot(b.x - a.x, b.z - a.z),
    upM: Math.abs(b.y - a.y),
  };
}
