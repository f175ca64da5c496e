import { createWaitingCells, type WaitingCells } from './waiting-cells';
import { CELL, type Grid } from './grid';

export interface PathRules {
  /** Least distance from what stands there, metres. */
  readonly clearance: number;
  /** Where there is room one keeps so far away. */
  readonly comfort: number;
  /** If there is no way to the goal itself, as near to it as this will do, metres. */
  readonly near: number;
}

/** What a search writes into; one for each grid, so that a search allocates nothing. */
export interface SearchMemory {
  readonly cost: Float32Array;
  readonly from: Int32Array;
  readonly waiting: WaitingCells;
}

export const createSearchMemory = (cells: number): SearchMemory => ({
  cost: new Float32Array(cells),
  from: new Int32Array(cells),
  // A cell waits once for each neighbour that found a shorter way to it.
  waiting: createWaitingCells(8 * cells),
});

/** Whether one may walk over a cell. */
export const isWalkable = ({ floor, clearance }: Grid, cell: number, least: number) =>
  floor[cell] === 1 && clearance[cell] >= least;

/**
 * The shortest way over a grid that keeps clear of things, cell by cell, goal first; null when there is
 * none. A*, Hart, Nilsson and Raphael, 1968.
 */
export function findPath(
  grid: Grid,
  start: number,
  goal: number,
  rules: PathRules,
  { cost, from, waiting }: SearchMemory,
): number[] | null {
  const { columns, rows } = grid;
  const goalColumn = goal % columns;
  const goalRow = Math.floor(goal / columns);
  cost.fill(Infinity);
  waiting.clear();
  /** Metres from a cell to the goal as the crow flies over cells. */
  const left = (column: number, row: number) => {
    const across = Math.abs(column - goalColumn);
    const down = Math.abs(row - goalRow);
    return CELL * (Math.max(across, down) + (Math.SQRT2 - 1) * Math.min(across, down));
  };

  cost[start] = 0;
  from[start] = start;
  waiting.push(start, left(start % columns, Math.floor(start / columns)));
  let nearest = start;
  let least = Infinity;
  while (waiting.size > 0) {
    const estimate = waiting.first;
    const cell = waiting.pop();
    const column = cell % columns;
    const row = (cell - column) / columns;
    const remaining = left(column, row);
    // Waits here from before a shorter way to it was found.
    if (estimate > cost[cell] + remaining + 1e-4) continue;
    if (remaining < least) {
      least = remaining;
      nearest = cell;
    }
    if (cell === goal) break;
    for (let i = 0; i < 9; i++) {
      const dx = (i % 3) - 1;
      const dz = Math.floor(i / 3) - 1;
      if (i === 4 || column + dx < 0 || column + dx >= columns) continue;
      if (row + dz < 0 || row + dz >= rows) continue;
      const next = cell + dz * columns + dx;
      if (!isWalkable(grid, next, rules.clearance)) continue;
      const crowded = Math.max(0, 1 - grid.clearance[next] / rules.comfort);
      const step = CELL * (dx !== 0 && dz !== 0 ? Math.SQRT2 : 1) * (1 + 2 * crowded);
      // Rounded as it is kept, or a way as long as the one known would be taken for a shorter one.
      const value = Math.fround(cost[cell] + step);
      if (value >= cost[next]) continue;
      cost[next] = value;
      from[next] = cell;
      waiting.push(next, value + left(column + dx, row + dz));
    }
  }
  if (least > rules.near) return null;
  const path = [nearest];
  for (let at = nearest; at !== start; at = from[at]) path.push(from[at]);
  return path;
}
