/** Cells that wait to be looked at, the most promising first: a binary heap in numbers alone. */
export interface WaitingCells {
  readonly size: number;
  /** How promising the first is: what it was put in with; less is more. */
  readonly first: number;
  clear(): void;
  push(cell: number, rank: number): void;
  /** The first; only while there is one. */
  pop(): number;
}

/** @param most how many may wait at once */
export function createWaitingCells(most: number): WaitingCells {
  const cells = new Int32Array(most);
  const ranks = new Float32Array(most);
  let size = 0;
  const put = (at: number, cell: number, rank: number) => {
    cells[at] = cell;
    ranks[at] = rank;
  };
  return {
    get size() {
      return size;
    },
    get first() {
      return ranks[0];
    },
    clear() {
      size = 0;
    },
    push(cell, rank) {
      let at = size++;
      while (at > 0) {
        const above = (at - 1) >> 1;
        if (ranks[above] <= rank) break;
        put(at, cells[above], ranks[above]);
        at = above;
      }
      put(at, cell, rank);
    },
    pop() {
      const top = cells[0];
      size--;
      const rank = ranks[size];
      let at = 0;
      for (let below = 1; below < size; below = 2 * at + 1) {
        if (below + 1 < size && ranks[below + 1] < ranks[below]) below++;
        if (ranks[below] >= rank) break;
        put(at, cells[below], ranks[below]);
        at = below;
      }
      put(at, cells[size], rank);
      return top;
    },
  };
}
