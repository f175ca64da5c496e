import type { Passage } from '../../contract/showroom-scene';
import { wrapAngle } from '../view-state/shot';
import type { WindowPair } from './visible-places';

/** Where one looks from, and how widely, on the plan. */
export interface Sight {
  x: number;
  z: number;
  /** Bearing of the middle, radians clockwise from -Z. */
  yaw: number;
  /** To either side, radians; π is all round. */
  half: number;
}

/** An opening in a wall, as it stands on the plan. */
type Opening = Pick<Passage, 'from' | 'to'>;

/** Openings are taken to be so much wider: two eyes look through them, metres. */
const WIDER_M = 0.06;
/** Whoever stands so near an opening stands in it, metres. */
const WITHIN_M = 0.4;
/** More rooms than this do not lie behind each other. */
const DEEPEST = 8;

const _part = { from: 0, to: 0 };

/**
 * How far to either side of its middle a picture reaches on the plan: more, the more one looks up or
 * down; π where it holds what lies above or below one.
 * @param tanX half its width at distance 1; tanY half its height
 */
export function halfSight(pitch: number, tanX: number, tanY: number): number {
  const nearest = Math.cos(pitch) - tanY * Math.abs(Math.sin(pitch));
  return nearest <= 0 ? Math.PI : Math.atan2(tanX, nearest);
}

/**
 * The places of which something can lie in the picture: one's own, and those behind openings that lie in
 * it, seen through those before them. Written into `out`.
 * @param isOpen whether a passage is more than shut
 */
export function findPlacesInView(
  passages: readonly Passage[],
  windows: readonly WindowPair[],
  from: string,
  sight: Readonly<Sight>,
  isOpen: (passage: Passage) => boolean,
  out: Set<string>,
): void {
  out.clear();
  lookInto(passages, sight, isOpen, out, from, null, -sight.half, sight.half, 0);
  for (const window of windows) {
    const [a, b] = window.places;
    if (a !== from && b !== from) continue;
    if (narrow(sight, window, -sight.half, sight.half)) out.add(a === from ? b : a);
  }
}

/** Adds a place, and what is seen through its openings between two angles of the middle. */
function lookInto(
  passages: readonly Passage[],
  sight: Readonly<Sight>,
  isOpen: (passage: Passage) => boolean,
  out: Set<string>,
  place: string,
  came: Passage | null,
  left: number,
  right: number,
  deep: number,
): void {
  out.add(place);
  if (deep === DEEPEST) return;
  for (const passage of passages) {
    const [a, b] = passage.between;
    if ((a !== place && b !== place) || passage === came || !isOpen(passage)) continue;
    const next = a === place ? b : a;
    if (next === null || !narrow(sight, passage, left, right)) continue;
    lookInto(passages, sight, isOpen, out, next, passage, _part.from, _part.to, deep + 1);
  }
}

/** Leaves in `_part` what of the angles from `left` to `right` of the middle an opening takes; false for none. */
function narrow(sight: Readonly<Sight>, opening: Opening, left: number, right: number): boolean {
  const { from, to } = opening;
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const unitX = (to[0] - from[0]) / length;
  const unitZ = (to[1] - from[1]) / length;
  const along = (sight.x - from[0]) * unitX + (sight.z - from[1]) * unitZ;
  const aside = (sight.x - from[0]) * unitZ - (sight.z - from[1]) * unitX;
  const beyond = along - Math.min(length, Math.max(0, along));
  if (Math.hypot(beyond, aside) < WITHIN_M) {
    _part.from = left;
    _part.to = right;
    return true;
  }
  const wider = length + WIDER_M;
  const first = bearing(sight, from[0] - WIDER_M * unitX, from[1] - WIDER_M * unitZ);
  const last = bearing(sight, from[0] + wider * unitX, from[1] + wider * unitZ);
  // From outside of it an opening takes less than half a turn.
  const turn = wrapAngle(last - first);
  const least = first + Math.min(0, turn);
  const most = first + Math.max(0, turn);
  _part.from = Infinity;
  _part.to = -Infinity;
  for (let round = -1; round <= 1; round++) {
    const begin = Math.max(left, least + round * 2 * Math.PI);
    const end = Math.min(right, most + round * 2 * Math.PI);
    if (begin > end) continue;
    _part.from = Math.min(_part.from, begin);
    _part.to = Math.max(_part.to, end);
  }
  return _part.from <= _part.to;
}

/** Of a point, from the middle of the sight. */
const bearing = ({ x, z, yaw }: Readonly<Sight>, pointX: number, pointZ: number) =>
  wrapAngle(Math.atan2(pointX - x, z - pointZ) - yaw);
