import type { Scene } from '../../../contract/showroom-scene';
import { boxRound } from '../../../math/polygon';

/** Metres from one cell's middle to the next. */
export const CELL = 0.05;
/** Beyond the rooms' outlines: doorways to the outside, a balcony's edge. */
const ROUND = 0.5;

/** A plan of what can be walked on, in cells; x first, then z. */
export interface Grid {
  readonly minX: number;
  readonly minZ: number;
  readonly columns: number;
  readonly rows: number;
  /** 1 where a floor is under the cell's middle. */
  readonly floor: Uint8Array;
  /** 1 where something stands in the cell. */
  readonly blocked: Uint8Array;
  /** From the cell's middle to that of the nearest blocked one, metres. */
  readonly clearance: Float32Array;
}

export function createGrid({ places, shell }: Pick<Scene, 'places' | 'shell'>): Grid {
  const { min, max } = boxRound([...shell, ...places.flatMap(({ outline }) => outline)]);
  const columns = Math.ceil((max[0] - min[0] + 2 * ROUND) / CELL);
  const rows = Math.ceil((max[1] - min[1] + 2 * ROUND) / CELL);
  return {
    minX: min[0] - ROUND,
    minZ: min[1] - ROUND,
    columns,
    rows,
    floor: new Uint8Array(columns * rows),
    blocked: new Uint8Array(columns * rows),
    clearance: new Float32Array(columns * rows),
  };
}

/** The cell of a point, or -1 when it lies beyond the grid. */
export function cellAt({ minX, minZ, columns, rows }: Grid, x: number, z: number): number {
  const column = Math.floor((x - minX) / CELL);
  const row = Math.floor((z - minZ) / CELL);
  return column < 0 || row < 0 || column >= columns || row >= rows ? -1 : row * columns + column;
}

export const cellX = ({ minX, columns }: Grid, cell: number) =>
  minX + ((cell % columns) + 0.5) * CELL;
export const cellZ = ({ minZ, columns }: Grid, cell: number) =>
  minZ + (Math.floor(cell / columns) + 0.5) * CELL;
