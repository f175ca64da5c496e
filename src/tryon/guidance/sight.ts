import { LANDMARK } from '../../contract/landmark';

/** How far down a garment reaches: what of the shopper must be in the picture for it. */
export type Reach = 'hips' | 'knees';

/** What is known of one frame, for guidance. */
export interface Sight {
  /** 33 × (x, y, z, visibility), as in `Landmarks.image`; null where nobody was found. */
  readonly landmarks: Float32Array | null;
  /** Width of the picture by its height. */
  readonly aspect: number;
  /** Mean luma of the picture, 0..1; null where it is not known. */
  readonly luma: number | null;
  /** People in the picture, as far as was looked for. */
  readonly people: number;
  /** Of the source's clock; never falls. */
  readonly seconds: number;
  readonly reach: Reach;
}

const SHOULDERS = [LANDMARK.leftShoulder, LANDMARK.rightShoulder] as const;
const HIPS = [LANDMARK.leftHip, LANDMARK.rightHip] as const;
const KNEES = [LANDMARK.leftKnee, LANDMARK.rightKnee] as const;

/** The landmarks that a garment hangs on. */
export function neededLandmarks(reach: Reach): readonly number[] {
  return reach === 'knees' ? [...SHOULDERS, ...HIPS, ...KNEES] : [...SHOULDERS, ...HIPS];
}

/** A trunk in the picture; lengths as shares of the picture's height. */
export interface Trunk {
  readonly x: number;
  readonly y: number;
  /** From the middle of the shoulders to the middle of the hips. */
  readonly length: number;
}

export function trunkOf(landmarks: Float32Array, aspect: number): Trunk {
  const [sx, sy] = middle(landmarks, SHOULDERS);
  const [hx, hy] = middle(landmarks, HIPS);
  return {
    x: ((sx + hx) / 2) * aspect,
    y: (sy + hy) / 2,
    length: Math.hypot((sx - hx) * aspect, sy - hy),
  };
}

function middle(
  landmarks: Float32Array,
  [a, b]: readonly [number, number],
): readonly [x: number, y: number] {
  return [
    (landmarks[a * 4] + landmarks[b * 4]) / 2,
    (landmarks[a * 4 + 1] + landmarks[b * 4 + 1]) / 2,
  ];
}
