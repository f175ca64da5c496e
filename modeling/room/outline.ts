import type { Grid, PlanPoint } from './grid.ts';

/** How far the outline may lie from the cells' edge, metres. */
const TOLERANCE = 0.012;
/** Right, down, left, up: along a row, along the rows. */
const STEPS = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const;

/** The outer edge of the ones, which hang together, as a polygon of few corners in metres, 0.1 mm apart. */
export function outlineOf(grid: Grid): PlanPoint[] {
  const edge = walk(grid).map(([column, row]) => [
    grid.at[0] + column * grid.cell,
    grid.at[1] + row * grid.cell,
  ]) as PlanPoint[];
  // The corner farthest from the first one splits the ring in two lines.
  const far = farthest(edge, (point) => distance(point, edge[0]!));
  const half = [thinned(edge.slice(0, far + 1)), thinned([...edge.slice(far), edge[0]!])];
  return half.flatMap((line) => line.slice(0, -1)).map(rounded);
}

const rounded = ([x, z]: PlanPoint): PlanPoint => [tenth(x), tenth(z)];
const tenth = (metres: number) => Math.round(metres * 10_000) / 10_000 + 0;

/** Walks along the cells' edges with the ones to the right, corner by corner, from the first one's. */
function walk({ cells, width, height }: Grid): [number, number][] {
  const has = (column: number, row: number) =>
    column >= 0 && row >= 0 && column < width && row < height && cells[row * width + column] === 1;
  const first = cells.indexOf(1);
  const start = [first % width, Math.floor(first / width)] as const;
  const corners: [number, number][] = [];
  let [column, row] = start;
  let heading = 0;
  do {
    corners.push([column, row]);
    column += STEPS[heading]![0];
    row += STEPS[heading]![1];
    const [dx, dz] = STEPS[heading]!;
    const isLeft = has(column + (dx + dz - 1) / 2, row + (dz - dx - 1) / 2);
    const isRight = has(column + (dx - dz - 1) / 2, row + (dz + dx - 1) / 2);
    if (isLeft) heading = (heading + 3) % 4;
    else if (!isRight) heading = (heading + 1) % 4;
  } while (column !== start[0] || row !== start[1]);
  return corners;
}

/** Ramer, Douglas and Peucker: the fewest corners that stay near. */
function thinned(line: PlanPoint[]): PlanPoint[] {
  const [a, b] = [line[0]!, line.at(-1)!];
  const at = farthest(line, (point) => offLine(point, a, b));
  if (offLine(line[at]!, a, b) <= TOLERANCE) return [a, b];
  return [...thinned(line.slice(0, at + 1)).slice(0, -1), ...thinned(line.slice(at))];
}

function farthest(points: PlanPoint[], measure: (point: PlanPoint) => number): number {
  return points.reduce((best, p, i) => (measure(p) > measure(points[best]!) ? i : best), 0);
}

const distance = (p: PlanPoint, q: PlanPoint) => Math.hypot(p[0] - q[0], p[1] - q[1]);

function offLine(p: PlanPoint, a: PlanPoint, b: PlanPoint): number {
  const length = distance(a, b);
  if (length === 0) return distance(p, a);
  return Math.abs((b[0] - a[0]) * (a[1] - p[1]) - (a[0] - p[0]) * (b[1] - a[1])) / length;
}
