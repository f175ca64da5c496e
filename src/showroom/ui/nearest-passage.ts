import type { Vector3 } from 'three';
import type { Scene } from '../../contract/showroom-scene';
import { distanceToStretch } from '../../math/polygon';

/** Id of the passage with a door that is nearest to a point of the floor; null where there is none. */
export function nearestPassage({ passages }: Scene, { x, z }: Vector3): string | null {
  let nearest: string | null = null;
  let least = Infinity;
  for (const { id, door, from, to } of passages) {
    const far = door ? distanceToStretch(from, to, x, z) : Infinity;
    if (far >= least) continue;
    least = far;
    nearest = id;
  }
  return nearest;
}
