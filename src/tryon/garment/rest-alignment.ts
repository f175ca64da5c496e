import { BONE, POSE_BONES } from '../../contract/bones';
import { createQuaternion, multiply, rotate, shortestArc } from '../../math/quaternion';
import { createVector, normalize, subtract, viewsOf } from '../../math/vector';

type Direction = readonly [x: number, y: number, z: number];

/** Where a T-pose's limbs point: arms outwards, legs down. */
const LEFT: Direction = [1, 0, 0];
const RIGHT: Direction = [-1, 0, 0];
const DOWN: Direction = [0, -1, 0];

/** Each limb's bones, inner before outer, and where its T-pose points. */
const LIMBS: readonly (readonly [inner: number, middle: number, end: number, along: Direction])[] =
  [
    [BONE.leftUpperArm, BONE.leftLowerArm, BONE.leftHand, LEFT],
    [BONE.rightUpperArm, BONE.rightLowerArm, BONE.rightHand, RIGHT],
    [BONE.leftUpperLeg, BONE.leftLowerLeg, BONE.leftFoot, DOWN],
    [BONE.rightUpperLeg, BONE.rightLowerLeg, BONE.rightFoot, DOWN],
  ];

/**
 * For each pose bone the rotation that carries its T-pose frame to where a rig's limb points at
 * rest, so that `rigRotation = poseRotation · alignment⁻¹` for a rig whose rest rotations are
 * identity. A limb's outer bone turns with its inner one first and then by the shortest arc, so that
 * a bent elbow keeps its hinge. Hands lie along the forearm. Trunk and feet rest alike in every pose.
 *
 * @param restJoints 19 × 3: the rig's rest joints in POSE_BONES order, facing +z, left +x, up +y
 * @returns 19 × 4 quaternions
 */
export function restAlignment(restJoints: Float64Array): Float64Array {
  const joints = viewsOf(restJoints, 3);
  const buffer = new Float64Array(POSE_BONES.length * 4);
  const alignment = viewsOf(buffer, 4);
  for (const rotation of alignment) rotation[3] = 1;

  const arc = createQuaternion();
  const tPose = createVector();
  const rest = createVector();
  for (const [inner, middle, end, along] of LIMBS) {
    tPose.set(along);
    direction(joints[inner], joints[middle], rest);
    shortestArc(tPose, rest, alignment[inner]);
    rotate(alignment[inner], tPose, tPose);
    direction(joints[middle], joints[end], rest);
    shortestArc(tPose, rest, arc);
    multiply(arc, alignment[inner], alignment[middle]);
  }
  alignment[BONE.leftHand].set(alignment[BONE.leftLowerArm]);
  alignment[BONE.rightHand].set(alignment[BONE.rightLowerArm]);
  return buffer;
}

function direction(from: Float64Array, to: Float64Array, out: Float64Array): void {
  subtract(to, from, out);
  normalize(out, out);
}
