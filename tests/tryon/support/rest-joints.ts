import { BONE, POSE_BONES, type PoseBone } from '../../../src/contract/bones';
import type { RestJoint } from '../../../src/tryon/garment/rig';

type Point = readonly [x: number, y: number, z: number];

const MIDDLE: Partial<Record<PoseBone, Point>> = {
  hips: [0, 0.95, 0],
  spine: [0, 1.05, 0],
  chest: [0, 1.2, 0],
  neck: [0, 1.45, 0],
  head: [0, 1.55, 0],
};
/** Upper arm 0.3 and forearm 0.25 long, thigh 0.42, shin 0.4. */
const LEFT: Partial<Record<PoseBone, Point>> = {
  leftShoulder: [0.03, 1.4, 0],
  leftUpperArm: [0.17, 1.4, 0],
  leftLowerArm: [0.47, 1.4, 0],
  leftHand: [0.72, 1.4, 0],
  leftUpperLeg: [0.09, 0.9, 0],
  leftLowerLeg: [0.09, 0.48, 0],
  leftFoot: [0.09, 0.08, 0],
};

/** 19 × 3: rest joints, metres, of a made-up rig that rests in the T-pose, its limbs of round lengths. */
export function tPoseJoints(): Float64Array {
  const joints = new Float64Array(POSE_BONES.length * 3);
  for (const [bone, [x, y, z]] of Object.entries({ ...MIDDLE, ...LEFT })) {
    joints.set([x, y, z], BONE[bone as PoseBone] * 3);
    const right = bone.replace('left', 'right') as PoseBone;
    joints.set([right === bone ? x : -x, y, z], BONE[right] * 3);
  }
  return joints;
}

/** The joints of a skin that has the pose's bones alone, in their order, at these rest joints. */
export function skinJoints(restJoints: Float64Array): RestJoint[] {
  return POSE_BONES.map((name, bone) => ({
    name,
    parent: null,
    position: [restJoints[bone * 3], restJoints[bone * 3 + 1], restJoints[bone * 3 + 2]],
  }));
}
