import { BONE, POSE_BONES, POSE_BONE_PARENTS } from '../../contract/bones';
import { LENGTH, LENGTH_OF_BONE, type BodyTemplate } from './body-template';

const X = 0;
const Y = 1;

/**
 * Template of a body whose rig rests in any pose with straight or nearly straight limbs (A-pose,
 * T-pose): arms and legs are straightened into the T-pose by their bones' lengths, trunk and
 * clavicles stay as they are. A bone between two pose bones (upperChest) counts as rigid.
 *
 * @param restJoints 19 × 3: the rig's rest joints in POSE_BONES order, metres, in the body's own
 *   space: facing +z, left +x, up +y
 * @throws when the number of joints is wrong
 */
export function createReferenceTemplate(restJoints: ArrayLike<number>): BodyTemplate {
  if (restJoints.length !== POSE_BONES.length * 3) {
    throw new Error(`createReferenceTemplate: ${POSE_BONES.length} joints of 3 numbers expected`);
  }
  const offsets = new Float64Array(restJoints.length);
  const scaled = new Float64Array(restJoints.length);
  for (let bone = 1; bone < POSE_BONES.length; bone++) {
    const offset = offsets.subarray(bone * 3, bone * 3 + 3);
    for (let axis = 0; axis < 3; axis++) {
      offset[axis] = restJoints[bone * 3 + axis] - restJoints[POSE_BONE_PARENTS[bone] * 3 + axis];
    }
    straighten(bone, offset);
    scaled.set(stretchedPart(bone, offset, restJoints), bone * 3);
  }
  return { offsets, scaled };
}

/** Lays a limb's offset along the T-pose: arms sideways, legs down. */
function straighten(bone: number, offset: Float64Array): void {
  const length = Math.hypot(offset[0], offset[1], offset[2]);
  switch (LENGTH_OF_BONE[bone]) {
    case LENGTH.upperArm:
    case LENGTH.forearm:
      offset.set([bone < BONE.rightShoulder ? length : -length, 0, 0]);
      break;
    case LENGTH.thigh:
    case LENGTH.shin:
      offset.set([0, -length, 0]);
      break;
  }
}

/** Breadths count from the body's middle, torso and neck upwards, limbs along themselves. */
function stretchedPart(
  bone: number,
  offset: Float64Array,
  restJoints: ArrayLike<number>,
): readonly number[] {
  switch (LENGTH_OF_BONE[bone]) {
    case LENGTH.shoulderBreadth:
      return [restJoints[bone * 3 + X] - restJoints[BONE.chest * 3 + X], 0, 0];
    case LENGTH.hipBreadth:
      return [offset[X], 0, 0];
    case LENGTH.torso:
    case LENGTH.neck:
      return [0, offset[Y], 0];
    default:
      return [offset[0], offset[1], offset[2]];
  }
}
