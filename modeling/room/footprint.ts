import type { Document } from '@gltf-transform/core';
import { disc, dilated, eroded, type Grid, type PlanPoint } from './grid.ts';
import { outlineOf } from './outline.ts';
import { trianglesOf } from './triangles.ts';

/** What stands higher is not met by a shin, metres. */
const LOW = 0.5;
/** Metres of a cell. */
const CELL = 0.005;
/** Nobody steps into what a disc of this radius does not enter, metres. */
const STEP = 0.3;

/**
 * Where a piece stands on the floor, as a plan draws it: what it covers up to half a metre above the floor,
 * and between its legs where nobody steps. Clockwise seen from above.
 */
export function footprint(document: Document): PlanPoint[] {
  const corners = trianglesOf(document).filter((triangle) => triangle.some(([, y]) => y < LOW));
  const grid = covered(corners.map((triangle) => triangle.map(([x, , z]) => [x, z] as PlanPoint)));
  const around = disc(STEP / CELL);
  return outlineOf(eroded(dilated(grid, around), around));
}

/** The cells that triangles touch, in a grid with room for the disc round them. */
function covered(triangles: PlanPoint[][]): Grid {
  const margin = STEP + 4 * CELL;
  const farthest = (axis: number, pick: typeof Math.min) =>
    triangles.flat().reduce((best, point) => pick(best, point[axis]!), triangles[0]![0]![axis]!);
  // The middle lies between cells: what is symmetric stays so.
  const min = [0, 1].map((axis) => CELL * Math.floor((farthest(axis, Math.min) - margin) / CELL));
  const max = [0, 1].map((axis) => farthest(axis, Math.max) + margin);
  const [width, height] = [0, 1].map((axis) => Math.ceil((max[axis]! - min[axis]!) / CELL)) as [
    number,
    number,
  ];
  const cells = new Uint8Array(width * height);
  for (const triangle of triangles) {
    for (const [x, z] of sampled(triangle)) {
      const column = Math.floor((x - min[0]!) / CELL);
      const row = Math.floor((z - min[1]!) / CELL);
      cells[row * width + column] = 1;
    }
  }
  return { cells, width, height, cell: CELL, at: [min[0]!, min[1]!] };
}

/** Points of a triangle, closer than a cell's half. */
function* sampled([a, b, c]: PlanPoint[]): Iterable<PlanPoint> {
  const span = (p: PlanPoint, q: PlanPoint) => Math.hypot(p[0] - q[0], p[1] - q[1]);
  const n = Math.max(1, Math.ceil((2 * Math.max(span(a!, b!), span(b!, c!), span(c!, a!))) / CELL));
  for (let i = 0; i <= n; i++) {
    for (let j = 0; j <= n - i; j++) {
      const [u, v] = [i / n, j / n];
      const w = 1 - u - v;
      yield [0, 1].map((k) => a![k]! * w + b![k]! * u + c![k]! * v) as PlanPoint;
    }
  }
}
