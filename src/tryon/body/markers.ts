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
 * Where BlazePose's landmarks lie, metres. Head, hand, shoulder and hip were fitted to mannequins
 * of known joints and their signs hold on people. Elbow, knee and ankle have none: there the
 * mannequin's offsets did not carry over to people. Heel and toe are plain anatomy.
 */
export const BLAZEPOSE_MARKERS: MarkerSet = [
  {
    landmark: LANDMARK.nose,
    origin: BONE.head,
    frame: BONE.head,
    offset: [
      [0, 0.1091, 0.0944],
      [0, 0.0911, 0.1079],
      [0, 0.0921, 0.0957],
    ],
    spread: FACE_SPREAD,
  },
  ...pair(
    { left: LANDMARK.leftEye, right: LANDMARK.rightEye },
    HEAD,
    [
      [0.0321, 0.1331, 0.0656],
      [0.0251, 0.1258, 0.0784],
      [0.0258, 0.1152, 0.0672],
    ],
    FACE_SPREAD,
  ),
  ...pair(
    { left: LANDMARK.leftEar, right: LANDMARK.rightEar },
    HEAD,
    [
      [0.0621, 0.1073, 0.0156],
      [0.0548, 0.104, 0.0277],
      [0.0527, 0.091, 0.0304],
    ],
    FACE_SPREAD,
  ),
  ...pair(
    { left: LANDMARK.leftShoulder, right: LANDMARK.rightShoulder },
    UPPER_ARM,
    [
      [0.0037, 0.0172, 0.0143],
      [0.0167, 0.0465, 0.0009],
      [0.0129, 0.0172, 0.0027],
    ],
    1,
    SHOULDER,
  ),
  ...pair({ left: LANDMARK.leftElbow, right: LANDMARK.rightElbow }, LOWER_ARM),
  ...pair({ left: LANDMARK.leftWrist, right: LANDMARK.rightWrist }, HAND),
  ...pair(
    { left: LANDMARK.leftPinky, right: LANDMARK.rightPinky },
    HAND,
    [
      [0.0809, 0.0116, -0.0124],
      [0.0856, 0.0145, -0.0167],
      [0.0641, 0.012, -0.0117],
    ],
    HAND_SPREAD,
  ),
  ...pair(
    { left: LANDMARK.leftIndex, right: LANDMARK.rightIndex },
    HAND,
    [
      [0.091, 0.0055, 0.0121],
      [0.0898, -0.0027, 0.0216],
      [0.075, 0.0007, 0.0122],
    ],
    HAND_SPREAD,
  ),
  ...pair(
    { left: LANDMARK.leftThumb, right: LANDMARK.rightThumb },
    HAND,
    [
      [0.0696, -0.0016, 0.0231],
      [0.0664, -0.0156, 0.0309],
      [0.0571, -0.0063, 0.0198],
    ],
    HAND_SPREAD,
  ),
  ...pair({ left: LANDMARK.leftHip, right: LANDMARK.rightHip }, UPPER_LEG, [
    [0.001, -0.0078, 0.0362],
    [0.009, -0.0454, -0.0016],
    [0.0039, -0.0024, -0.0053],
  ]),
  ...pair({ left: LANDMARK.leftKnee, right: LANDMARK.rightKnee }, LOWER_LEG),
  ...pair({ left: LANDMARK.leftAnkle, right: LANDMARK.rightAnkle }, FOOT),
  ...pair(
    { left: LANDMARK.leftHeel, right: LANDMARK.rightHeel },
    FOOT,
    fixedOffset([0, -0.06, -0.05]),
  ),
  ...pair(
    { left: LANDMARK.leftFootIndex, right: LANDMARK.rightFootIndex },
    FOOT,
    fixedOffset([0, -0.06, 0.13]),
  ),
];
