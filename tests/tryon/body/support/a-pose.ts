import { BONE, POSE_BONES, type PoseBone } from '../../../../src/contract/bones';

type Point = readonly [x: number, y: number, z: number];

const TRUNK: Partial<Record<PoseBone, Point>> = {
  hips: [0, 1, 0],
  spine: [0, 1.1, -0.01],
  chest: [0, 1.2, -0.02],
  neck: [0, 1.5, -0.01],
  head: [0, 1.6, 0.01],
};
/** Upper arm and thigh 0.5 and 0.65 long, forearm bent forwards, shin straight. */
const LEFT: Partial<Record<PoseBone, Point>> = {
  leftShoulder: [0.02, 1.45, 0],
  leftUpperArm: [0.2, 1.4, -0.02],
  leftLowerArm: [0.6, 1.1, -0.02],
  leftHand: [0.8, 0.95, 0.23],
  leftUpperLeg: [0.1, 0.9, 0],
  leftLowerLeg: [0.1, 0.51, 0.52],
  leftFoot: [0.1, 0.27, 0.84],
};

/** 19 × 3: rest joints of a made-up rig in an A-pose, whose limbs have round lengths. */
export function aPoseJoints(): Float64Array {
  const joints = new Float64Array(POSE_BONES.length * 3);
  for (const [bone, point] of Object.entries({ ...TRUNK, ...LEFT })) {
    joints.set(point, BONE[bone as PoseBone] * 3);
    const [x, y, z] = point;
    const right = bone.replace('left', 'right') as PoseBone;
    joints.set([right === bone ? x : -x, y, z], BONE[right] * 3);
  }
  return joints;
}
