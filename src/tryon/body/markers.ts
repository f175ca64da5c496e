import { BONE } from '../../contract/bones';
import { LANDMARK } from '../../contract/landmark';

export type Offset = readonly [x: number, y: number, z: number];

/** Where a landmark lies on the body. */
export interface Marker {
  readonly landmark: number;
  /** The bone whose joint the marker lies near. */
  readonly origin: number;
  /** The bone in whose axes `offset` is written; it is the origin's bone or its parent. */
  readonly frame: number;
  /** Metres from the origin's joint, as seen from the person's front, side and back. */
  readonly offset: readonly [front: Offset, side: Offset, back: Offset];
  /** Spread of the landmark, as a multiple of a body joint's. */
  readonly spread: number;
}

export type MarkerSet = readonly Marker[];

/** Face and finger landmarks are looser than joints. */
export const FACE_SPREAD = 1.5;
export const HAND_SPREAD = 2.5;

export function fixedOffset(offset: Offset): Marker['offset'] {
  return [offset, offset, offset];
}

function byView(front: Offset, side: Offset, back: Offset): Marker['offset'] {
  return [front, side, back];
}

export function mirrorOffset([front, side, back]: Marker['offset']): Marker['offset'] {
  const mirror = ([x, y, z]: Offset): Offset => [-x, y, z];
  return [mirror(front), mirror(side), mirror(back)];
}

const NO_OFFSET = fixedOffset([0, 0, 0]);

interface Side {
  readonly left: number;
  readonly right: number;
}

function pair(
  landmark: Side,
  origin: Side,
  offset: Marker['offset'] = NO_OFFSET,
  spread = 1,
  frame: Side = origin,
): Marker[] {
  return [
    { landmark: landmark.left, origin: origin.left, frame: frame.left, offset, spread },
    {
      ...{ landmark: landmark.right, origin: origin.right, frame: frame.right, spread },
      offset: mirrorOffset(offset),
    },
  ];
}

const HEAD: Side = { left: BONE.head, right: BONE.head };
const SHOULDER: Side = { left: BONE.leftShoulder, right: BONE.rightShoulder };
const UPPER_ARM: Side = { left: BONE.leftUpperArm, right: BONE.rightUpperArm };
const LOWER_ARM: Side = { left: BONE.leftLowerArm, right: BONE.rightLowerArm };
const HAND: Side = { left: BONE.leftHand, right: BONE.rightHand };
const UPPER_LEG: Side = { left: BONE.leftUpperLeg, right: BONE.rightUpperLeg };
const LOWER_LEG: Side = { left: BONE.leftLowerLeg, right: BONE.rightLowerLeg };
const FOOT: Side = { left: BONE.leftFoot, right: BONE.rightFoot };

/**
 * Where BlazePose's landmarks lie on a body with the reference body's joints, metres. Fitted to 24
 * films of six demo shoppers and 50 of four mannequins, whose joints are known, and checked on
 * bodies left out of the fit: both agree within a centimetre, but for the head, whose joint is the
 * reference body's. Knees lie on their joints. Heel and toe are the foot's own anatomy: their
 * offsets sideways would turn the thigh.
 */
export const BLAZEPOSE_MARKERS: MarkerSet = [
  {
    ...{ landmark: LANDMARK.nose, origin: BONE.head, frame: BONE.head, spread: FACE_SPREAD },
    offset: byView([0, 0.057, 0.118], [0, 0.045, 0.116], [0, 0.033, 0.097]),
  },
  ...pair(
    { left: LANDMARK.leftEye, right: LANDMARK.rightEye },
    HEAD,
    byView([0.033, 0.083, 0.086], [0.023, 0.082, 0.09], [0.028, 0.06, 0.07]),
    FACE_SPREAD,
  ),
  ...pair(
    { left: LANDMARK.leftEar, right: LANDMARK.rightEar },
    HEAD,
    byView([0.062, 0.061, 0.036], [0.051, 0.064, 0.035], [0.058, 0.045, 0.035]),
    FACE_SPREAD,
  ),
  ...pair(
    { left: LANDMARK.leftShoulder, right: LANDMARK.rightShoulder },
    UPPER_ARM,
    byView([0.005, 0.017, 0.015], [0.01, 0.044, 0], [0.013, 0.018, -0.003]),
    1,
    SHOULDER,
  ),
  ...pair(
    { left: LANDMARK.leftElbow, right: LANDMARK.rightElbow },
    LOWER_ARM,
    fixedOffset([-0.009, 0.002, 0.003]),
    1,
    UPPER_ARM,
  ),
  ...pair(
    { left: LANDMARK.leftWrist, right: LANDMARK.rightWrist },
    HAND,
    fixedOffset([0.007, 0.001, 0.003]),
    1,
    LOWER_ARM,
  ),
  ...pair(
    { left: LANDMARK.leftPinky, right: LANDMARK.rightPinky },
    HAND,
    fixedOffset([0.08, 0, -0.013]),
    HAND_SPREAD,
  ),
  ...pair(
    { left: LANDMARK.leftIndex, right: LANDMARK.rightIndex },
    HAND,
    fixedOffset([0.087, -0.003, 0.015]),
    HAND_SPREAD,
  ),
  ...pair(
    { left: LANDMARK.leftThumb, right: LANDMARK.rightThumb },
    HAND,
    fixedOffset([0.066, -0.006, 0.026]),
    HAND_SPREAD,
  ),
  ...pair(
    { left: LANDMARK.leftHip, right: LANDMARK.rightHip },
    UPPER_LEG,
    byView([0.007, -0.014, 0.018], [0.01, -0.041, 0.014], [0.009, -0.013, -0.012]),
  ),
  ...pair({ left: LANDMARK.leftKnee, right: LANDMARK.rightKnee }, LOWER_LEG),
  ...pair(
    { left: LANDMARK.leftAnkle, right: LANDMARK.rightAnkle },
    FOOT,
    fixedOffset([-0.003, 0.01, 0.004]),
    1,
    LOWER_LEG,
  ),
  ...pair(
    { left: LANDMARK.leftHeel, right: LANDMARK.rightHeel },
    FOOT,
    fixedOffset([0, -0.047, -0.04]),
  ),
  ...pair(
    { left: LANDMARK.leftFootIndex, right: LANDMARK.rightFootIndex },
    FOOT,
    fixedOffset([0, -0.085, 0.15]),
  ),
];
