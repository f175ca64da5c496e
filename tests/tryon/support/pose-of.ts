import { BONE, type PoseBone } from '../../../src/contract/bones';
import { fromRotationVector } from '../../../src/math/quaternion';
import { LENGTH, type LengthName } from '../../../src/tryon/body/body-template';
import { createFitState, type FitState } from '../../../src/tryon/body/fit-state';
import { createKinematics, updateKinematics } from '../../../src/tryon/body/kinematics';
import { createBodyPose, type BodyPose } from '../../../src/tryon/body/pose';
import { createReferenceTemplate } from '../../../src/tryon/body/reference-template';

export interface Stance {
  /** The hips' joint in camera space, metres; 2.5 m before the camera unless told. */
  readonly root?: readonly [x: number, y: number, z: number];
  /** Each bone's turn about its parent from the T-pose, radians, as rotation vectors. */
  readonly turns?: Partial<Record<PoseBone, readonly [x: number, y: number, z: number]>>;
  /** Factors on the lengths of the body. */
  readonly lengths?: Partial<Record<LengthName, number>>;
  readonly focalPx?: number;
}

/** Arms that hang at the sides, as a stance's turns. */
export const ARMS_DOWN = {
  leftUpperArm: [0, 0, -1.25],
  rightUpperArm: [0, 0, 1.25],
} as const;

/** What the fit would have to solve for to find a stance. */
export function stateOf({ root = [0, 0, -2.5], turns = {}, lengths = {} }: Stance): FitState {
  const state = createFitState();
  state.root.set(root);
  for (const [bone, [x, y, z]] of Object.entries(turns)) {
    fromRotationVector(x, y, z, state.rotations[BONE[bone as PoseBone]]);
  }
  for (const [name, factor] of Object.entries(lengths)) {
    state.logLengths[LENGTH[name as LengthName]] = Math.log(factor);
  }
  return state;
}

/** The pose of a body with these rest joints (19 × 3) in a stance. */
export function poseOf(restJoints: Float64Array, stance: Stance = {}): BodyPose {
  const state = stateOf(stance);
  const kinematics = createKinematics();
  updateKinematics(createReferenceTemplate(restJoints), state, kinematics);
  const pose = createBodyPose();
  pose.joints.set(kinematics.jointBuffer);
  kinematics.rotations.forEach((rotation, bone) => pose.rotations.set(rotation, bone * 4));
  state.rotations.forEach((rotation, bone) => pose.localRotations.set(rotation, bone * 4));
  pose.focalPx = stance.focalPx ?? 600;
  return pose;
}
