import { BONE, type PoseBone } from '../../contract/bones';
import { LANDMARK } from '../../contract/landmark';
import {
  byView,
  FACE_SPREAD,
  fixedOffset,
  HAND_SPREAD,
  mirrorOffset,
  type Marker,
  type MarkerSet,
} from './marker';

type LeftBone = Extract<PoseBone, `left${string}`> | 'head';
type LeftLandmark = Extract<keyof typeof LANDMARK, `left${string}`>;

const rightOf = (left: string) => left.replace('left', 'right');

/** A landmark on both sides, told for the left one. */
function pair(
  landmark: LeftLandmark,
  joint: { readonly origin: LeftBone; readonly frame: LeftBone },
  offset: Marker['offset'],
  spread = 1,
): Marker[] {
  const right = {
    landmark: rightOf(landmark) as keyof typeof LANDMARK,
    origin: rightOf(joint.origin) as PoseBone,
    frame: rightOf(joint.frame) as PoseBone,
  };
  return [
    {
      ...{ landmark: LANDMARK[landmark], offset, spread },
      ...{ origin: BONE[joint.origin], frame: BONE[joint.frame] },
    },
    {
      ...{ landmark: LANDMARK[right.landmark], offset: mirrorOffset(offset), spread },
      ...{ origin: BONE[right.origin], frame: BONE[right.frame] },
    },
  ];
}

const HEAD = { origin: 'head', frame: 'head' } as const;
const SHOULDER = { origin: 'leftUpperArm', frame: 'leftShoulder' } as const;
const ELBOW = { origin: 'leftLowerArm', frame: 'leftUpperArm' } as const;
const WRIST = { origin: 'leftHand', frame: 'leftLowerArm' } as const;
const HAND = { origin: 'leftHand', frame: 'leftHand' } as const;
const HIP = { origin: 'leftUpperLeg', frame: 'leftUpperLeg' } as const;
const KNEE = { origin: 'leftLowerLeg', frame: 'leftLowerLeg' } as const;
const ANKLE = { origin: 'leftFoot', frame: 'leftLowerLeg' } as const;
const FOOT = { origin: 'leftFoot', frame: 'leftFoot' } as const;

/**
 * Where BlazePose's landmarks lie on a body with the reference body's joints, metres. Fitted to
 * films of six demo shoppers and four mannequins, whose joints are known, and checked on bodies
 * left out of the fit: both agree within a centimetre, but for the head, whose joint is the
 * reference body's. Knees lie on their joints. Heel and toe are the foot's own anatomy: offsets
 * sideways would turn the thigh.
 */
export const BLAZEPOSE_MARKERS: MarkerSet = [
  {
    ...{ landmark: LANDMARK.nose, origin: BONE.head, frame: BONE.head, spread: FACE_SPREAD },
    offset: byView([0, 0.057, 0.118], [0, 0.045, 0.116], [0, 0.033, 0.097]),
  },
  ...pair(
    'leftEye',
    HEAD,
    byView([0.033, 0.083, 0.086], [0.023, 0.082, 0.09], [0.028, 0.06, 0.07]),
    FACE_SPREAD,
  ),
  ...pair(
    'leftEar',
    HEAD,
    byView([0.062, 0.061, 0.036], [0.051, 0.064, 0.035], [0.058, 0.045, 0.035]),
    FACE_SPREAD,
  ),
  ...pair(
    'leftShoulder',
    SHOULDER,
    byView([0.005, 0.017, 0.015], [0.01, 0.044, 0], [0.013, 0.018, -0.003]),
  ),
  ...pair('leftElbow', ELBOW, fixedOffset([-0.009, 0.002, 0.003])),
  ...pair('leftWrist', WRIST, fixedOffset([0.007, 0.001, 0.003])),
  ...pair('leftPinky', HAND, fixedOffset([0.08, 0, -0.013]), HAND_SPREAD),
  ...pair('leftIndex', HAND, fixedOffset([0.087, -0.003, 0.015]), HAND_SPREAD),
  ...pair('leftThumb', HAND, fixedOffset([0.066, -0.006, 0.026]), HAND_SPREAD),
  ...pair(
    'leftHip',
    HIP,
    byView([0.007, -0.014, 0.018], [0.01, -0.041, 0.014], [0.009, -0.013, -0.012]),
  ),
  ...pair('leftKnee', KNEE, fixedOffset([0, 0, 0])),
  ...pair('leftAnkle', ANKLE, fixedOffset([-0.003, 0.01, 0.004])),
  ...pair('leftHeel', FOOT, fixedOffset([0, -0.047, -0.04])),
  ...pair('leftFootIndex', FOOT, fixedOffset([0, -0.085, 0.15])),
];
