import { Quaternion } from 'three';
import { createClipFrame, sampleClip } from '../../src/tryon/camera/demo/clip.ts';
import { createMotionClip } from '../../src/tryon/camera/demo/motions.ts';
import { VRM_BONES } from '../../src/tryon/camera/demo/vrm-bone.ts';

/** Bone → rotation vector from rest, degrees about model axes (+X left, +Y up, +Z front). */
export type Pose = Record<string, [number, number, number]>;

/** A pose of this file, or an instant of a demo motion: `armsCrossed@2.2` (seconds). */
export type PoseName = keyof typeof POSES | `${string}@${number}`;

/** Adds the right side to rotations of the left: mirrored at the body's middle plane. */
function mirrored(left: Pose): Pose {
  const both: Pose = { ...left };
  for (const [bone, [x, y, z]] of Object.entries(left)) {
    if (bone.startsWith('left')) both[bone.replace('left', 'right')] = [x, -y, -z];
  }
  return both;
}

/** The poses in which models are looked at; `rest` is the A-pose that they are made in. */
const POSES = {
  rest: {},
  down: mirrored({ leftShoulder: [0, 0, -3], leftUpperArm: [0, 0, -36], leftLowerArm: [-8, 0, 0] }),
  /** As on a form: sleeves stand off a little. */
  shown: mirrored({ leftShoulder: [0, 0, -1], leftUpperArm: [0, 0, -20] }),
  half: mirrored({ leftShoulder: [0, 0, 8], leftUpperArm: [0, 0, 46] }),
  up: mirrored({ leftShoulder: [0, 0, 24], leftUpperArm: [0, 0, 92] }),
  sit: mirrored({
    leftUpperLeg: [-88, 0, 0],
    leftLowerLeg: [86, 0, 0],
    spine: [4, 0, 0],
    leftUpperArm: [-18, 6, -22],
    leftLowerArm: [-28, 0, 0],
  }),
  walk: {
    leftUpperLeg: [-24, 0, 0],
    leftLowerLeg: [12, 0, 0],
    rightUpperLeg: [14, 0, 0],
    rightLowerLeg: [26, 0, 0],
    leftUpperArm: [20, 6, -32],
    rightUpperArm: [-20, -6, 32],
    leftLowerArm: [-14, 0, 0],
    rightLowerArm: [-24, 0, 0],
    spine: [0, 6, 0],
    chest: [0, 7, 0],
  },
} satisfies Record<string, Pose>;

export function poseOf(name: PoseName): Pose {
  if (name in POSES) return POSES[name as keyof typeof POSES];
  const [motion, seconds] = name.split('@');
  const frame = createClipFrame();
  sampleClip(createMotionClip(motion!), Number(seconds), frame);
  return Object.fromEntries(
    VRM_BONES.map((bone, i) => {
      const turn = new Quaternion().fromArray(frame.rotations, i * 4);
      if (turn.w < 0) turn.set(-turn.x, -turn.y, -turn.z, -turn.w);
      const sine = Math.hypot(turn.x, turn.y, turn.z);
      const degrees = sine < 1e-9 ? 0 : ((2 * Math.atan2(sine, turn.w)) / sine) * (180 / Math.PI);
      return [bone, [turn.x * degrees, turn.y * degrees, turn.z * degrees]];
    }),
  );
}
