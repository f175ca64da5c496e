import type { Shown } from '../../src/contract/product.ts';
import { NECK_DEG } from '../../src/scene/studio-camera.ts';
import { shownOf } from '../posters/list.ts';
import { poseOf } from '../sheet/poses.ts';

/** How a model's posters show it, for whoever shows the model itself; throws when it is not known. */
export function describeShown(model: string): Shown {
  const shown = shownOf(model);
  if (!('pose' in shown)) return { turnDeg: shown.turnDeg, downDeg: shown.downDeg };
  return { turnDeg: 0, downDeg: NECK_DEG, pose: poseOf(shown.pose), shape: shown.shape };
}
