/** On a plan: metres along x and z. */
export type PlanPoint = [number, number];

/** Cells on the floor that are 1 or 0. */
export interface Grid {
  /** Row after row, along x within a row, rows along z. */
  readonly cells: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** Metres of a cell, and where the first one's corner lies. */
  readonly cell: number;
  readonly at: readonly [number, number];
}

/** Steps, in cells, from the middle of a disc to its cells. */
export function disc(radius: number): [number, number][] {
  const reach = Math.floor(radius);
  const steps: [number, number][] = [];
  for (let z = -reach; z <= reach; z++) {
    for (let x = -reach; x <= reach; x++) {
      if (x * x + z * z <= radius * radius) steps.push([x, z]);
    }
  }
  return steps;
}

/** Every cell that the disc reaches from one that is 1. */
export function dilated(grid: Grid, disc: [number, number][]): Grid {
  return spread(grid, disc, 1);
}

/** The cells from which the disc reaches nothing but ones. */
export function eroded(grid: Grid, disc: [number, number][]): Grid {
  return spread(grid, disc, 0);
}

/** Gives `value` to all that the disc reaches from a cell that has it. */
function spread(grid: Grid, disc: [number, number][], value: 0 | 1): Grid {
  const { cells, width, height } = grid;
  const out = Uint8Array.from(cells);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      if (cells[row * width + column] !== value || isAmongItsLike(grid, column, row)) continue;
      for (const [x, z] of disc) {
        const [c, r] = [column + x, row + z];
        if (c >= 0 && r >= 0 && c < width && r < height) out[r * width + c] = value;
      }
    }
  }
  return { ...grid, cells: out };
}

/** Its neighbours have its value: what it reaches, they reach as well. */
function isAmongItsLike({ cells, width, height }: Grid, column: number, row: number): boolean {
  if (column === 0 || row === 0 || column === width - 1 || row === height - 1) return true;
  const at = row * width + column;
  return [at - 1, at + 1, at - width, at + width].every((near) => cells[near] === cells[at]);
}
