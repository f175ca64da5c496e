/** Length of the convex hull's edge of points in the plane, given as (x, y) pairs. Andrew's monotone chain (1979). */
export function hullPerimeter(points: readonly (readonly [number, number])[]): number {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return chainLength(sorted) + chainLength(sorted.reverse());
}

/** Length of the hull's chain on the right-hand side of points that are sorted along x. */
function chainLength(points: readonly (readonly [number, number])[]): number {
  const chain: (readonly [number, number])[] = [];
  for (const point of points) {
    while (chain.length > 1 && !isLeftTurn(chain[chain.length - 2], chain[chain.length - 1], point))
      chain.pop();
    chain.push(point);
  }
  let length = 0;
  for (let i = 1; i < chain.length; i++)
    length += Math.hypot(chain[i][0] - chain[i - 1][0], chain[i][1] - chain[i - 1][1]);
  return length;
}

const isLeftTurn = (
  a: readonly [number, number],
  b: readonly [number, number],
  c: readonly [number, number],
): boolean => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]) > 0;
