import { Vector3, type Box3, type Object3D } from 'three';
import type { Hit, World } from '../visit';

/** Rugs and sills lie no higher over a node, metres. */
const REACH_M = 0.06;
/** At a piece's middle and on the way to its corners. */
const FELT_AT: readonly (readonly [number, number])[] = [
  [0.5, 0.5],
  [0.1, 0.1],
  [0.9, 0.1],
  [0.1, 0.9],
  [0.9, 0.9],
];

const _down = new Vector3(0, -1, 0);
const _from = new Vector3();
const _hit: Hit = { point: new Vector3(), normal: new Vector3(), distance: 0, isFloor: false };

/**
 * How high over its own origin the highest lies that a piece stands on: a rug's edge, on which its
 * shadow must fall as it does on the floor. Metres. To be asked before the piece is in the world itself.
 */
export function liftOf(piece: Object3D, { min, max }: Box3, world: World): number {
  let lift = 0;
  for (const [x, z] of FELT_AT) {
    _from.set(min.x + (max.x - min.x) * x, REACH_M, min.z + (max.z - min.z) * z);
    piece.localToWorld(_from);
    const top = _from.y;
    if (!world.castRay(_from, _down, REACH_M, 'all', _hit)) continue;
    lift = Math.max(lift, REACH_M - (top - _hit.point.y));
  }
  return lift;
}
