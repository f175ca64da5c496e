import { CELL, type Grid } from './grid';

/** Corners of a convex polygon on a plan: x and z each. */
export interface PlanPolygon {
  readonly points: Float64Array;
  count: number;
}

/**
 * Marks the cells of a grid that a convex polygon touches (`touch`), or whose middle it holds (`middle`).
 * A wall seen from above is a polygon without area: it touches all the same.
 */
export function markPolygon(
  grid: Grid,
  { points, count }: PlanPolygon,
  how: 'touch' | 'middle',
  marks: Uint8Array,
): void {
  const { minX, minZ, columns, rows } = grid;
  const round = how === 'touch' ? CELL / 2 : 0;
  let left = Infinity;
  let right = -Infinity;
  let top = Infinity;
  let bottom = -Infinity;
  for (let i = 0; i < count; i++) {
    left = Math.min(left, points[2 * i]);
    right = Math.max(right, points[2 * i]);
    top = Math.min(top, points[2 * i + 1]);
    bottom = Math.max(bottom, points[2 * i + 1]);
  }
  const firstColumn = Math.max(0, Math.ceil((left - round - minX) / CELL - 0.5));
  const lastColumn = Math.min(columns - 1, Math.floor((right + round - minX) / CELL - 0.5));
  const firstRow = Math.max(0, Math.ceil((top - round - minZ) / CELL - 0.5));
  const lastRow = Math.min(rows - 1, Math.floor((bottom + round - minZ) / CELL - 0.5));
  const turn = Math.sign(twiceArea(points, count)) || 1;
  for (let row = firstRow; row <= lastRow; row++) {
    const z = minZ + (row + 0.5) * CELL;
    for (let column = firstColumn; column <= lastColumn; column++) {
      const cell = row * columns + column;
      if (marks[cell]) continue;
      const x = minX + (column + 0.5) * CELL;
      if (isOnSide(points, count, x, z, round, turn)) marks[cell] = 1;
    }
  }
}

function twiceArea(points: Float64Array, count: number): number {
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const next = (i + 1) % count;
    sum += points[2 * i] * points[2 * next + 1] - points[2 * next] * points[2 * i + 1];
  }
  return sum;
}

/** Whether the square of half a side `round` about a point lies not wholly outside of one of the edges. */
function isOnSide(
  points: Float64Array,
  count: number,
  x: number,
  z: number,
  round: number,
  turn: number,
): boolean {
  for (let i = 0; i < count; i++) {
    const next = (i + 1) % count;
    const ux = points[2 * next] - points[2 * i];
    const uz = points[2 * next + 1] - points[2 * i + 1];
    const side = (ux * (z - points[2 * i + 1]) - uz * (x - points[2 * i])) * turn;
    if (side < -(Math.abs(ux) + Math.abs(uz)) * round) return false;
  }
  return true;
}
