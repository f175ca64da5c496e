import { BONE } from '../../contract/bones';
import type { BodyPose } from '../body/pose';

/**
 * Whose colours are looked up in the picture: each arm's (skin or sleeve, and hand), and those of
 * the clothes that she came in, on her trunk. First entry and number of entries of each.
 */
export const PALETTE = {
  leftForearm: { first: 0, count: 3 },
  rightForearm: { first: 3, count: 3 },
  face: { first: 6, count: 1 },
  own: { first: 7, count: 6 },
} as const;
export const PALETTE_SIZE = 13;

/** From elbow to wrist, 1 = the wrist: the back of the hand lies beyond. */
const ALONG_ARM = [0.5, 0.8, 1.3];
/** From neck to head joint: between mouth and eyes. */
const UP_FACE = 1.7;
/** From hips to neck, and from there to the side by so much of the way to hip and shoulder. */
const ON_TRUNK = [
  [0.72, 0.35],
  [0.72, -0.35],
  [0.5, 0.45],
  [0.5, -0.45],
  [0.3, 0],
  [0.12, 0],
] as const;
/** Where an arm's middle line is nearer than this in the picture, the trunk is not seen. Metres. */
const ARM_BREADTH_M = 0.09;
/** An arm behind the trunk is not seen where it is nearer than this to the spine in the picture. */
const TRUNK_BREADTH_M = 0.17;

const FOREARMS = [
  { elbow: BONE.leftLowerArm, wrist: BONE.leftHand, first: PALETTE.leftForearm.first },
  { elbow: BONE.rightLowerArm, wrist: BONE.rightHand, first: PALETTE.rightForearm.first },
] as const;
/** What may be before the trunk: from joint to joint, and the hands beyond the wrists. */
const BEFORE_TRUNK = [
  { from: BONE.leftUpperArm, to: BONE.leftLowerArm, reach: 1 },
  { from: BONE.leftLowerArm, to: BONE.leftHand, reach: 1.6 },
  { from: BONE.rightUpperArm, to: BONE.rightLowerArm, reach: 1 },
  { from: BONE.rightLowerArm, to: BONE.rightHand, reach: 1.6 },
] as const;

type Place = [x: number, y: number, z: number];

/**
 * Writes where in the frame these colours are to be looked up: for each entry u, v (0..1, v up) and
 * 1; all 0 where it is not to be seen.
 *
 * @param out {@link PALETTE_SIZE} × 3
 */
export function writePalettePoints(
  { joints, focalPx }: BodyPose,
  frame: { readonly width: number; readonly height: number },
  out: Float32Array,
): void {
  out.fill(0);
  const write = (entry: number, [x, y, z]: Place) => {
    const u = 0.5 + (focalPx * x) / -z / frame.width;
    const v = 0.5 + (focalPx * y) / -z / frame.height;
    if (u > 0 && u < 1 && v > 0 && v < 1) out.set([u, v, 1], entry * 3);
  };
  const hips = between(joints, BONE.hips, BONE.hips, 0);
  const neck = between(joints, BONE.neck, BONE.neck, 0);
  for (const { elbow, wrist, first } of FOREARMS) {
    ALONG_ARM.forEach((share, i) => {
      const place = between(joints, elbow, wrist, share);
      const spine = nearestTo(place, hips, neck);
      const isHidden = place[2] < spine[2] && apart(place, spine) < TRUNK_BREADTH_M;
      if (!isHidden) write(first + i, place);
    });
  }
  write(PALETTE.face.first, between(joints, BONE.neck, BONE.head, UP_FACE));
  ON_TRUNK.forEach(([up, aside], i) => {
    const spine = between(joints, BONE.hips, BONE.neck, up);
    const side =
      aside > 0
        ? between(joints, BONE.leftUpperLeg, BONE.leftUpperArm, up)
        : between(joints, BONE.rightUpperLeg, BONE.rightUpperArm, up);
    const place = mix(spine, side, Math.abs(aside));
    const isHidden = BEFORE_TRUNK.some(({ from, to, reach }) => {
      const joint = between(joints, from, to, 0);
      const end = between(joints, from, to, reach);
      return apart(place, nearestTo(place, joint, end)) < ARM_BREADTH_M;
    });
    if (!isHidden) write(PALETTE.own.first + i, place);
  });
}

function between(joints: Float64Array, from: number, to: number, share: number): Place {
  const at = (bone: number): Place => [
    joints[bone * 3],
    joints[bone * 3 + 1],
    joints[bone * 3 + 2],
  ];
  return mix(at(from), at(to), share);
}

function mix(from: Place, to: Place, share: number): Place {
  return [
    from[0] + (to[0] - from[0]) * share,
    from[1] + (to[1] - from[1]) * share,
    from[2] + (to[2] - from[2]) * share,
  ];
}

/** How far two places are apart in the picture's plane, metres. */
function apart(one: Place, other: Place): number {
  return Math.hypot(one[0] - other[0], one[1] - other[1]);
}

/** The place between two others that is nearest to one in the picture's plane. */
function nearestTo(place: Place, from: Place, to: Place): Place {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = dx * dx + dy * dy;
  // Seen end on, the two are one place.
  if (length < 1e-6) return from;
  const along = ((place[0] - from[0]) * dx + (place[1] - from[1]) * dy) / length;
  return mix(from, to, Math.min(1, Math.max(0, along)));
}
