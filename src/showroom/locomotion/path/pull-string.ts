import { CELL, cellX, cellZ, type Grid } from './grid';
import { isWalkable } from './find-path';
import type { PlanPoint } from '../../../math/polygon';

/** Checks of a straight line lie so far apart, cells. */
const PACE = 0.5;

/** Whether a straight line from cell to cell keeps clear of what stands there. */
function isOpen(grid: Grid, from: number, to: number, clearance: number): boolean {
  const { columns } = grid;
  const column = from % columns;
  const row = Math.floor(from / columns);
  const across = (to % columns) - column;
  const down = Math.floor(to / columns) - row;
  const steps = Math.ceil(Math.hypot(across, down) / PACE);
  for (let i = 1; i < steps; i++) {
    const at = i / steps;
    const cell = Math.round(row + down * at) * columns + Math.round(column + across * at);
    if (!isWalkable(grid, cell, clearance)) return false;
  }
  return true;
}

/**
 * A way over cells as straight lines between as few corners as possible, the start first. It keeps as
 * clear of things as the cells did, up to `comfort`, so that no corner is cut that the cells went round.
 */
export function pullString(
  grid: Grid,
  cells: readonly number[],
  clearance: number,
  comfort: number,
): PlanPoint[] {
  const way = [...cells].reverse();
  const corners = [way[0]];
  let from = 0;
  while (from < way.length - 1) {
    let tightest = comfort;
    let to = from + 1;
    for (let next = from + 1; next < way.length; next++) {
      tightest = Math.min(tightest, grid.clearance[way[next]]);
      const least = Math.max(clearance, tightest - CELL);
      if (isOpen(grid, way[from], way[next], least)) to = next;
    }
    corners.push(way[to]);
    from = to;
  }
  return corners.map((cell) => [cellX(grid, cell), cellZ(grid, cell)]);
}
