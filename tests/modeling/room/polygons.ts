/** On a plan: metres along x and z. */
export type PlanPoint = [number, number];

/** Whether a point lies within a polygon that is closed by itself. */
export function isWithin([x, z]: PlanPoint, polygon: readonly PlanPoint[]): boolean {
  let isInside = false;
  for (const [[x0, z0], [x1, z1]] of sidesOf(polygon)) {
    if (z0 > z !== z1 > z && x < x0 + ((x1 - x0) * (z - z0)) / (z1 - z0)) isInside = !isInside;
  }
  return isInside;
}

/** Metres from a point to a polygon's edge, on whichever side. */
export function toEdge([x, z]: PlanPoint, polygon: readonly PlanPoint[]): number {
  const distances = sidesOf(polygon).map(([[x0, z0], [x1, z1]]) => {
    const [dx, dz] = [x1 - x0, z1 - z0];
    const t = Math.min(1, Math.max(0, ((x - x0) * dx + (z - z0) * dz) / (dx * dx + dz * dz)));
    return Math.hypot(x - x0 - t * dx, z - z0 - t * dz);
  });
  return Math.min(...distances);
}

/** Metres between two polygons; 0 where they touch or overlap. */
export function gap(a: readonly PlanPoint[], b: readonly PlanPoint[]): number {
  if (a.some((point) => isWithin(point, b)) || b.some((point) => isWithin(point, a))) return 0;
  if (sidesOf(a).some((p) => sidesOf(b).some((q) => doCross(p, q)))) return 0;
  return Math.min(...a.map((point) => toEdge(point, b)), ...b.map((point) => toEdge(point, a)));
}

const sidesOf = (polygon: readonly PlanPoint[]) =>
  polygon.map((point, i) => [polygon.at(i - 1)!, point] as const);

function doCross([a, b]: readonly [PlanPoint, PlanPoint], [c, d]: readonly [PlanPoint, PlanPoint]) {
  const side = (p: PlanPoint, q: PlanPoint, r: PlanPoint) =>
    Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}
