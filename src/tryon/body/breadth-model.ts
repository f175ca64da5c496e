import { SECTION_PLACES, SECTIONS } from './silhouette';

/** Half breadths of the reference body and how the shape keys change them. */
export interface BreadthModel {
  /** Metres, one for each of `SECTIONS`. */
  readonly base: Float64Array;
  /** Sections × keys, row by row: metres for one unit of a key. */
  readonly gradients: Float64Array;
}

/** The reference body as breadths are measured on it, at rest. */
export interface MeasuredBody {
  /** Vertices × 3, metres. */
  readonly positions: ArrayLike<number>;
  /** One displacement field (vertices × 3, metres) a shape key, in the order of `BREADTH_KEYS`. */
  readonly morphs: readonly ArrayLike<number>[];
  /** Flags the vertices that belong to the trunk and thighs, not to the arms. */
  readonly isTrunk: (vertex: number) => boolean;
  /** 19 × 3: rest joints of the pose's bones. */
  readonly restJoints: Float64Array;
}

/** Vertices within this height of a section count as lying on it. */
const BAND_M = 0.012;

/** Measures {@link BreadthModel} on the body's mesh, one key at a time at weight 1. */
export function createBreadthModel(body: MeasuredBody): BreadthModel {
  const keys = body.morphs.length;
  const base = new Float64Array(SECTIONS.length);
  const gradients = new Float64Array(SECTIONS.length * keys);
  SECTIONS.forEach((section, row) => {
    const { from, to, share } = SECTION_PLACES[section];
    const y0 = body.restJoints[from * 3 + 1];
    const height = y0 + (body.restJoints[to * 3 + 1] - y0) * share;
    base[row] = halfBreadth(body, height, null);
    body.morphs.forEach((morph, key) => {
      gradients[row * keys + key] = halfBreadth(body, height, morph) - base[row];
    });
  });
  return { base, gradients };
}

function halfBreadth(body: MeasuredBody, height: number, morph: ArrayLike<number> | null): number {
  let widest = 0;
  for (let vertex = 0; vertex * 3 < body.positions.length; vertex++) {
    if (!body.isTrunk(vertex)) continue;
    const x = body.positions[vertex * 3] + (morph ? morph[vertex * 3] : 0);
    const y = body.positions[vertex * 3 + 1] + (morph ? morph[vertex * 3 + 1] : 0);
    if (Math.abs(y - height) < BAND_M) widest = Math.max(widest, Math.abs(x));
  }
  return widest;
}
