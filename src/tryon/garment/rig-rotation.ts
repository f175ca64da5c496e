import { createQuaternion, multiply, type Quaternion } from '../../math/quaternion';
import type { BodyPose } from '../body/pose';

const _pose = createQuaternion();
const _aligned = createQuaternion();

/**
 * A bone's turn from the rig's rest to the pose, in camera space: pose × alignment⁻¹, where
 * `alignment` (19 × 4) carries the T-pose's bones to the rig's rest (see `restAlignment`).
 */
export function rigRotation(
  pose: BodyPose,
  alignment: Float64Array,
  bone: number,
  out: Quaternion,
): void {
  const at = bone * 4;
  for (let i = 0; i < 4; i++) _pose[i] = pose.rotations[at + i];
  for (let i = 0; i < 3; i++) _aligned[i] = -alignment[at + i];
  _aligned[3] = alignment[at + 3];
  multiply(_pose, _aligned, out);
}
