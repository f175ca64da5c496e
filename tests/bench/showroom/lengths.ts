import { Ray, Vector3 } from 'three';
import { holdTape, spanBetween, type TapeEnd } from '../../../src/showroom/measure/tape';
import type { Visit } from '../../../src/showroom/visit';

/** A known length of the model, as the product's tape reads it. */
export interface MeasuredLength {
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly metres: number;
  /** Null where an end is nowhere to be seen from. */
  readonly readM: number | null;
}

/** How far from where it is meant an end may be taken for it, metres. */
const NEAR = 0.05;

/** Holds the product's tape to both ends of every length that the scene knows of, from where each is seen. */
export function measureLengths({ showroom, world }: Visit): MeasuredLength[] {
  const { lengths, places } = showroom.scene;
  const eyes = places.flatMap(({ spots }) =>
    spots.map(({ at: [x, z] }) => new Vector3(x, showroom.eyeHeightM, z)),
  );
  return lengths.map(({ from, to, metres }) => {
    const ends = [new Vector3(...from), new Vector3(...to)] as const;
    const middle = ends[0].clone().add(ends[1]).divideScalar(2);
    const above = middle.clone().setY(Math.max(middle.y, showroom.eyeHeightM));
    const held = ends.map((point) => hold([middle, above, ...eyes], point));
    const [a, b] = held;
    return { from, to, metres, readM: a && b ? spanBetween(a, b).metres : null };
  });

  function hold(from: readonly Vector3[], point: Vector3): Vector3 | null {
    const end: TapeEnd = { point: new Vector3(), hold: 'face' };
    for (const eye of from) {
      const ray = new Ray(eye, point.clone().sub(eye).normalize());
      if (holdTape(world, ray, end) && end.point.distanceTo(point) < NEAR) return end.point;
    }
    return null;
  }
}
