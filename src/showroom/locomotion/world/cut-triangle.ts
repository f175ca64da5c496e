import type { Matrix4 } from 'three';

/** x and z of the points of a triangle that was cut between two heights: at most five. */
export type Cut = Float64Array;

export const createCut = (): Cut => new Float64Array(2 * 6);

const _corners = new Float64Array(9);

/**
 * What of a triangle lies between two heights, seen from above.
 * @param corners nine numbers from `at` on, in the space that `matrix` leads out of
 * @param low in world space, like `high` and `out`
 * @returns how many points `out` has; they go round, and a wall's lie on one line
 */
export function cutTriangle(
  corners: Float32Array,
  at: number,
  matrix: Matrix4,
  low: number,
  high: number,
  out: Cut,
): number {
  toWorld(corners, at, matrix);
  let points = 0;
  for (let i = 0; i < 9; i += 3) {
    const next = (i + 3) % 9;
    const y = _corners[i + 1];
    const nextY = _corners[next + 1];
    if (y === nextY) {
      if (y >= low && y <= high) points = addPoint(points, i, next, 0, out);
      continue;
    }
    // The stretch of this edge between the heights; where it reaches the corner, the next edge begins.
    const from = Math.max(0, share(y, nextY, y < nextY ? low : high));
    const to = Math.min(1, share(y, nextY, y < nextY ? high : low));
    if (from > to) continue;
    points = addPoint(points, i, next, from, out);
    if (to < 1) points = addPoint(points, i, next, to, out);
  }
  return points;
}

function toWorld(corners: Float32Array, at: number, { elements: e }: Matrix4): void {
  for (let i = 0; i < 9; i += 3) {
    const x = corners[at + i];
    const y = corners[at + i + 1];
    const z = corners[at + i + 2];
    for (let axis = 0; axis < 3; axis++) {
      _corners[i + axis] = e[axis] * x + e[axis + 4] * y + e[axis + 8] * z + e[axis + 12];
    }
  }
}

const share = (from: number, to: number, at: number) => (at - from) / (to - from);

function addPoint(points: number, from: number, to: number, at: number, out: Cut): number {
  out[2 * points] = _corners[from] + (_corners[to] - _corners[from]) * at;
  out[2 * points + 1] = _corners[from + 2] + (_corners[to + 2] - _corners[from + 2]) * at;
  return points + 1;
}
