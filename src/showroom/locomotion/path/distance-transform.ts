/** Lines that are looked at in one go. */
const SLICE = 48;

/**
 * Distance of every cell to the nearest marked one, in cells; exact.
 * Felzenszwalb and Huttenlocher, Distance Transforms of Sampled Functions, 2012.
 * In slices: `out` is right once it is done.
 * @param marked `columns` × `rows`, x first
 */
export function* distanceTransform(
  marked: Uint8Array,
  columns: number,
  rows: number,
  out: Float32Array,
): Generator<void, void> {
  const far = columns * columns + rows * rows;
  for (let i = 0; i < out.length; i++) out[i] = marked[i] ? 0 : far;
  const longest = Math.max(columns, rows);
  const scratch = {
    values: new Float32Array(longest),
    roots: new Int32Array(longest),
    starts: new Float32Array(longest + 1),
  };
  for (let column = 0; column < columns; column++) {
    along(out, column, columns, rows, scratch);
    if (column % SLICE === SLICE - 1) yield;
  }
  for (let row = 0; row < rows; row++) {
    along(out, row * columns, 1, columns, scratch);
    if (row % SLICE === SLICE - 1) yield;
  }
  for (let i = 0; i < out.length; i++) out[i] = Math.sqrt(out[i]);
}

interface Scratch {
  readonly values: Float32Array;
  readonly roots: Int32Array;
  readonly starts: Float32Array;
}

/** Squared distances along one line: the lower envelope of a parabola from each of its cells. */
function along(
  squared: Float32Array,
  first: number,
  step: number,
  count: number,
  { values, roots, starts }: Scratch,
): void {
  for (let i = 0; i < count; i++) values[i] = squared[first + i * step];
  let top = 0;
  roots[0] = 0;
  starts[0] = -Infinity;
  starts[1] = Infinity;
  for (let i = 1; i < count; i++) {
    let meet = meeting(values, roots[top], i);
    while (meet <= starts[top]) meet = meeting(values, roots[--top], i);
    top++;
    roots[top] = i;
    starts[top] = meet;
    starts[top + 1] = Infinity;
  }
  let at = 0;
  for (let i = 0; i < count; i++) {
    while (starts[at + 1] < i) at++;
    const way = i - roots[at];
    squared[first + i * step] = way * way + values[roots[at]];
  }
}

/** Where the parabolas of two cells of a line meet. */
const meeting = (values: Float32Array, a: number, b: number) =>
  (values[b] + b * b - (values[a] + a * a)) / (2 * (b - a));
