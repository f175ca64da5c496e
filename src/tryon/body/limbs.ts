import { BONE } from '../../contract/bones';
import { LANDMARK } from '../../contract/landmark';

/** The bones and landmarks of one arm; `side` is +1 on the left, -1 on the right. */
export interface Arm {
  readonly side: 1 | -1;
  readonly clavicle: number;
  readonly upper: number;
  readonly lower: number;
  readonly hand: number;
  readonly shoulderLandmark: number;
  readonly elbowLandmark: number;
  readonly wristLandmark: number;
}

/** The bones and landmarks of one leg; `side` as an arm's. */
export interface Leg {
  readonly side: 1 | -1;
  readonly upper: number;
  readonly lower: number;
  readonly foot: number;
  readonly hipLandmark: number;
  readonly kneeLandmark: number;
  readonly ankleLandmark: number;
}

export const ARMS: readonly Arm[] = [
  {
    side: 1,
    clavicle: BONE.leftShoulder,
    upper: BONE.leftUpperArm,
    lower: BONE.leftLowerArm,
    hand: BONE.leftHand,
    shoulderLandmark: LANDMARK.leftShoulder,
    elbowLandmark: LANDMARK.leftElbow,
    wristLandmark: LANDMARK.leftWrist,
  },
  {
    side: -1,
    clavicle: BONE.rightShoulder,
    upper: BONE.rightUpperArm,
    lower: BONE.rightLowerArm,
    hand: BONE.rightHand,
    shoulderLandmark: LANDMARK.rightShoulder,
    elbowLandmark: LANDMARK.rightElbow,
    wristLandmark: LANDMARK.rightWrist,
  },
];

export const LEGS: readonly Leg[] = [
  {
    side: 1,
    upper: BONE.leftUpperLeg,
    lower: BONE.leftLowerLeg,
    foot: BONE.leftFoot,
    hipLandmark: LANDMARK.leftHip,
    kneeLandmark: LANDMARK.leftKnee,
    ankleLandmark: LANDMARK.leftAnkle,
  },
  {
    side: -1,
    upper: BONE.rightUpperLeg,
    lower: BONE.rightLowerLeg,
    foot: BONE.rightFoot,
    hipLandmark: LANDMARK.rightHip,
    kneeLandmark: LANDMARK.rightKnee,
    ankleLandmark: LANDMARK.rightAnkle,
  },
];
