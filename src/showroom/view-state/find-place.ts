import type { ScenePlace } from '../../contract/showroom-scene';
import { distanceToEdge, isWithin } from '../../math/polygon';

/** One is in another room only so far beyond its edge, metres: on a threshold nothing flickers. */
const OVER = 0.15;

/**
 * The place that a point lies in, or is nearest to; in a doorway the one that one came from.
 * @param current the place until now
 */
export function findPlace(
  places: readonly ScenePlace[],
  x: number,
  z: number,
  current: string,
): string {
  let nearest = current;
  let least = Infinity;
  for (const { id, outline } of places) {
    const edge = distanceToEdge(outline, x, z);
    const out = isWithin(outline, x, z) ? -edge : edge;
    const bias = id === current ? -OVER : 0;
    if (out + bias >= least) continue;
    least = out + bias;
    nearest = id;
  }
  return nearest;
}
