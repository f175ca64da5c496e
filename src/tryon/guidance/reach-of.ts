import type { PosedSkin } from '../stage/posed-skin';
import type { Reach } from './sight';

/** Cloth that ends lower than this on the reference body, metres, hangs about the knees. */
const KNEES_BELOW_M = 0.65;

/** How far down a garment reaches at rest. */
export function reachOf({ meshes }: Pick<PosedSkin, 'meshes'>): Reach {
  const lowest = Math.min(
    ...meshes.map(({ geometry }) => {
      if (!geometry.boundingBox) geometry.computeBoundingBox();
      return geometry.boundingBox!.min.y;
    }),
  );
  return lowest < KNEES_BELOW_M ? 'knees' : 'hips';
}
