import { READING_COUNT, SECTION_PLACES, SECTIONS } from './silhouette';

const X = 0;
const Z = 2;

/** Half breadths and half depths of the reference body, and how the shape keys change them. */
export interface BreadthModel {
  /** Metres: half breadth at each of `SECTIONS`, then half depth at each. */
  readonly base: Float64Array;
  /** Readings × keys, row by row: metres for one unit of a key. */
  readonly gradients: Float64Array;
  /** Metres by which one unit of each of `READ_KEYS` moves a shoulder's joint outwards. */
  readonly shoulderMoves: Float64Array;
  /** The same of the key `shoulder`. */
  readonly shoulderMovePerUnit: number;
}

/** The reference body as breadths are measured on it, at rest. */
export interface MeasuredBody {
  /** Vertices × 3, metres. */
  readonly positions: ArrayLike<number>;
  /** One displacement field (vertices × 3, metres) a shape key, in the order of `READ_KEYS`. */
  readonly morphs: readonly ArrayLike<number>[];
  /** Flags the vertices that belong to the trunk and thighs, not to the arms. */
  readonly isTrunk: (vertex: number) => boolean;
  /** 19 × 3: rest joints of the pose's bones. */
  readonly restJoints: Float64Array;
  /** Metres by which one unit of each key in `morphs` moves a shoulder's joint outwards. */
  readonly shoulderMoves: readonly number[];
  readonly shoulderMovePerUnit: number;
}

/** Vertices within this height of a section count as lying on it. */
const BAND_M = 0.012;

/** Measures {@link BreadthModel} on the body's mesh, one key at a time at weight 1. */
export function createBreadthModel(body: MeasuredBody): BreadthModel {
  const keys = body.morphs.length;
  const base = new Float64Array(READING_COUNT);
  const gradients = new Float64Array(READING_COUNT * keys);
  for (let reading = 0; reading < READING_COUNT; reading++) {
    const { from, to, share } = SECTION_PLACES[SECTIONS[reading % SECTIONS.length]];
    const axis = reading < SECTIONS.length ? X : Z;
    const y0 = body.restJoints[from * 3 + 1];
    const height = y0 + (body.restJoints[to * 3 + 1] - y0) * share;
    base[reading] = halfExtent(body, height, axis, null);
    body.morphs.forEach((morph, key) => {
      gradients[reading * keys + key] = halfExtent(body, height, axis, morph) - base[reading];
    });
  }
  const { shoulderMoves, shoulderMovePerUnit } = body;
  return {
    base,
    gradients,
    shoulderMoves: Float64Array.from(shoulderMoves),
    shoulderMovePerUnit,
  };
}

/** Half of how far the trunk reaches along an axis, among its vertices at a height. */
function halfExtent(
  body: MeasuredBody,
  height: number,
  axis: number,
  morph: ArrayLike<number> | null,
): number {
  let least = Infinity;
  let most = -Infinity;
  for (let vertex = 0; vertex * 3 < body.positions.length; vertex++) {
    if (!body.isTrunk(vertex)) continue;
    const y = body.positions[vertex * 3 + 1] + (morph ? morph[vertex * 3 + 1] : 0);
    if (Math.abs(y - height) >= BAND_M) continue;
    const at = body.positions[vertex * 3 + axis] + (morph ? morph[vertex * 3 + axis] : 0);
    least = Math.min(least, at);
    most = Math.max(most, at);
  }
  return most > least ? (most - least) / 2 : 0;
}
