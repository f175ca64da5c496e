import { BONE } from '../../contract/bones';
import { LANDMARK } from '../../contract/landmark';
import { fromRotationVector } from '../../math/quaternion';
import type { FitState } from './fit-state';
import type { Kinematics } from './kinematics';
import { ARMS } from './limbs';
import type { Observation } from './observation';

/** Arms of a body that nothing is known about hang this far below the T-pose, radians. */
const HANGING_ARM = 1.25;

/** The trunk's corners: landmark and joint. */
const CORNERS = [
  [LANDMARK.leftShoulder, BONE.leftUpperArm],
  [LANDMARK.rightShoulder, BONE.rightUpperArm],
  [LANDMARK.leftHip, BONE.leftUpperLeg],
  [LANDMARK.rightHip, BONE.rightUpperLeg],
] as const;

/** Turns every joint to rest, with the arms hanging. */
export function restPose(state: FitState): void {
  for (let bone = 0; bone < state.rotations.length; bone++) {
    fromRotationVector(0, 0, 0, state.rotations[bone]);
  }
  for (let i = 0; i < ARMS.length; i++) {
    fromRotationVector(0, 0, -ARMS[i].side * HANGING_ARM, state.rotations[ARMS[i].upper]);
  }
}

/**
 * Moves the root so that the trunk's corners cover the picture's as well as their size and middle
 * tell (weak perspective).
 *
 * @param kinematics of `state`
 */
export function placeRoot(observation: Observation, kinematics: Kinematics, state: FitState): void {
  let meanU = 0;
  let meanV = 0;
  let meanX = 0;
  let meanY = 0;
  let meanZ = 0;
  for (let i = 0; i < CORNERS.length; i++) {
    const [landmark, bone] = CORNERS[i];
    meanU += observation.rays[landmark * 2] / CORNERS.length;
    meanV += observation.rays[landmark * 2 + 1] / CORNERS.length;
    meanX += kinematics.joints[bone][0] / CORNERS.length;
    meanY += kinematics.joints[bone][1] / CORNERS.length;
    meanZ += kinematics.joints[bone][2] / CORNERS.length;
  }
  let seen = 0;
  let actual = 0;
  for (let i = 0; i < CORNERS.length; i++) {
    const [landmark, bone] = CORNERS[i];
    seen += (observation.rays[landmark * 2] - meanU) ** 2;
    seen += (observation.rays[landmark * 2 + 1] - meanV) ** 2;
    actual += (kinematics.joints[bone][0] - meanX) ** 2 + (kinematics.joints[bone][1] - meanY) ** 2;
  }
  const depth = Math.sqrt(actual / Math.max(seen, 1e-9));
  state.root[0] += meanU * depth - meanX;
  state.root[1] += meanV * depth - meanY;
  state.root[2] += -depth - meanZ;
}
