/** A point of a plan: x and z, metres. */
export type PlanPoint = readonly [x: number, z: number];

/** Least and greatest of both. */
export interface PlanBox {
  readonly min: PlanPoint;
  readonly max: PlanPoint;
}

/** The box round points of a plan; at least one. */
export function boxRound(points: readonly PlanPoint[]): PlanBox {
  const xs = points.map(([x]) => x);
  const zs = points.map(([, z]) => z);
  return {
    min: [Math.min(...xs), Math.min(...zs)],
    max: [Math.max(...xs), Math.max(...zs)],
  };
}

/** The middle of the box round points of a plan: for a room's outline, what a view's offset is counted from. */
export function boxMiddle(points: readonly PlanPoint[]): [x: number, z: number] {
  const { min, max } = boxRound(points);
  return [(min[0] + max[0]) / 2, (min[1] + max[1]) / 2];
}

/** Area of a polygon closed by itself, whichever way round, square metres. */
export function areaOf(outline: readonly PlanPoint[]): number {
  let twice = 0;
  outline.forEach(([x, z], i) => {
    const [nextX, nextZ] = outline[(i + 1) % outline.length];
    twice += x * nextZ - nextX * z;
  });
  return Math.abs(twice) / 2;
}

/** Whether a point lies within a polygon closed by itself. */
export function isWithin(outline: readonly PlanPoint[], x: number, z: number): boolean {
  let isIn = false;
  for (let i = 0; i < outline.length; i++) {
    const a = outline[i];
    const b = outline[(i + 1) % outline.length];
    if (a[1] > z === b[1] > z) continue;
    if (x < a[0] + ((z - a[1]) / (b[1] - a[1])) * (b[0] - a[0])) isIn = !isIn;
  }
  return isIn;
}

/** Distance from a point to a polygon's edge, within or without. */
export function distanceToEdge(outline: readonly PlanPoint[], x: number, z: number): number {
  let nearest = Infinity;
  for (let i = 0; i < outline.length; i++) {
    const a = outline[i];
    const b = outline[(i + 1) % outline.length];
    nearest = Math.min(nearest, distanceToStretch(a, b, x, z));
  }
  return nearest;
}

/** Distance from a point to the straight line between two others. */
export function distanceToStretch(a: PlanPoint, b: PlanPoint, x: number, z: number): number {
  const ux = b[0] - a[0];
  const uz = b[1] - a[1];
  const squared = ux * ux + uz * uz;
  const along = squared > 0 ? ((x - a[0]) * ux + (z - a[1]) * uz) / squared : 0;
  const at = Math.min(1, Math.max(0, along));
  return Math.hypot(a[0] + ux * at - x, a[1] + uz * at - z);
}

/** Length of a way from point to point, metres. */
export function lengthOf(way: readonly PlanPoint[]): number {
  let sum = 0;
  for (let i = 1; i < way.length; i++) {
    sum += Math.hypot(way[i][0] - way[i - 1][0], way[i][1] - way[i - 1][1]);
  }
  return sum;
}
