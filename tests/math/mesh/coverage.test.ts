import { describe, expect, test } from 'vitest';
import { coveredTriangles, type TriangleMesh } from '../../../src/math/mesh/coverage';

const RADIUS = 0.1;
const RING_DEG = 2;
const AROUND = 60;
const RADIANS = Math.PI / 180;
const MARGIN = 0.02;

interface Ball extends TriangleMesh {
  readonly positions: number[];
  readonly index: number[];
  readonly normals: number[];
  /** Degrees from the equator, one a vertex. */
  readonly latitudes: number[];
}

/** A ball of 10 cm about the origin, from 84° south to 84° north in rings 2° apart. */
function ball(): Ball {
  const out: Ball = { positions: [], normals: [], latitudes: [], index: [] };
  const rings = 168 / RING_DEG + 1;
  for (let ring = 0; ring < rings; ring++) {
    const latitude = -84 + ring * RING_DEG;
    for (let i = 0; i < AROUND; i++) {
      const longitude = (i / AROUND) * 2 * Math.PI;
      const [flat, y] = [Math.cos(latitude * RADIANS), Math.sin(latitude * RADIANS)];
      const normal = [flat * Math.sin(longitude), y, flat * Math.cos(longitude)];
      out.normals.push(...normal);
      out.positions.push(...normal.map((x) => x * RADIUS));
      out.latitudes.push(latitude);
    }
  }
  addStrips(out.index, rings);
  return out;
}

/** An open tube about the y axis, its outside outwards. */
function tube(radius: number, from: number, to: number): TriangleMesh {
  const positions = [from, to].flatMap((y) =>
    Array.from({ length: AROUND }, (_, i) => {
      const longitude = (i / AROUND) * 2 * Math.PI;
      return [radius * Math.sin(longitude), y, radius * Math.cos(longitude)];
    }).flat(),
  );
  const index: number[] = [];
  addStrips(index, 2);
  return { positions, index };
}

/** Joins rings of vertices, lower before upper, so that faces look outwards. */
function addStrips(index: number[], rings: number): void {
  for (let ring = 0; ring + 1 < rings; ring++) {
    for (let i = 0; i < AROUND; i++) {
      const [a, b] = [ring * AROUND + i, ring * AROUND + ((i + 1) % AROUND)];
      index.push(a, b, b + AROUND, a, b + AROUND, a + AROUND);
    }
  }
}

const body = ball();
const covered = (...garment: Parameters<typeof tube>) =>
  coveredTriangles(body, body.normals, tube(...garment), MARGIN);
/** Flags of the triangles all of whose corners lie between these latitudes. */
const between = (south: number, north: number) =>
  Uint8Array.from({ length: body.index.length / 3 }, (_, triangle) =>
    [0, 1, 2].every((corner) => {
      const latitude = body.latitudes[body.index[triangle * 3 + corner]];
      return latitude >= south && latitude <= north;
    })
      ? 1
      : 0,
  );
const NOTHING = new Uint8Array(body.index.length / 3);

describe('a ball in a tube', () => {
  test('is covered exactly where it lies 2 cm and more from the openings', () => {
    // A normal at 44.5° meets the tube at its end: 44° is covered and 46° is not. An edge between
    // two rings is 3.49 mm long, so 2 cm from the ring at 46° are six rings: 34°.
    const end = 0.12 * Math.tan(44.5 * RADIANS);
    expect(2 * RADIUS * Math.sin((RING_DEG / 2) * RADIANS) * 6).toBeGreaterThan(MARGIN);
    expect(2 * RADIUS * Math.sin((RING_DEG / 2) * RADIANS) * 5).toBeLessThan(MARGIN);
    expect(covered(0.12, -end, end)).toEqual(between(-34, 34));
  });

  test('is covered up to each opening by itself', () => {
    const [south, north] = [20.5, 50.5].map((latitude) => 0.12 * Math.tan(latitude * RADIANS));
    expect(covered(0.12, -south, north)).toEqual(between(-10, 40));
  });

  test('is not covered by a tube that reaches no farther than the margin', () => {
    const end = 0.12 * Math.tan(10.5 * RADIANS);
    expect(covered(0.12, -end, end)).toEqual(NOTHING);
  });

  test('is covered to the very edge without a margin', () => {
    const end = 0.12 * Math.tan(44.5 * RADIANS);
    const flags = coveredTriangles(body, body.normals, tube(0.12, -end, end), 0);
    expect(flags).toEqual(new Uint8Array(flags.length).fill(1));
  });
});

describe('cloth counts', () => {
  /** Whether the ball's equator is covered, to the very edge, by a long tube of a radius. */
  const equator = (radius: number) =>
    coveredTriangles(body, body.normals, tube(radius, -1, 1), 0.001)[body.latitudes.indexOf(0) * 2];

  test.each([
    ['that dips 9 mm into the skin', 0.091, 1],
    ['that dips 11 mm into the skin', 0.0885, 0],
    ['13.5 cm off the skin', 0.235, 1],
    ['14.5 cm off the skin', 0.245, 0],
  ])('or not: %s', (_, radius, expected) => {
    expect(equator(radius)).toBe(expected);
  });

  test('only with its outside outwards: the far wall of a sleeve covers nothing', () => {
    const insideOut = tube(0.12, -1, 1);
    const index = Array.from(insideOut.index).reverse();
    expect(coveredTriangles(body, body.normals, { ...insideOut, index }, MARGIN)).toEqual(NOTHING);
  });
});
