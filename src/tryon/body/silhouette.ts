import { BONE } from '../../contract/bones';
import type { PersonMask } from '../../contract/person-mask';
import type { BodyPose } from './pose';

/** Heights at which the body is read from the person mask. */
export const SECTIONS = ['chest', 'waist', 'hip'] as const;
export type Section = (typeof SECTIONS)[number];

/**
 * Where a section's middle lies: on the straight line between two joints, at `share` of the way
 * (0 = at `from`). For the reference body: chest at 1.25 m, waist at 1.08 m, hip at 0.87 m.
 */
export const SECTION_PLACES: Readonly<
  Record<Section, { from: number; to: number; share: number }>
> = {
  chest: { from: BONE.chest, to: BONE.neck, share: 0.36 },
  waist: { from: BONE.spine, to: BONE.chest, share: 0.43 },
  hip: { from: BONE.hips, to: BONE.spine, share: -0.6 },
};

/**
 * Readings of a body: half its breadth at each of {@link SECTIONS}, as it is seen from the front or
 * back, then half its depth at each, as it is seen from the side.
 */
export const READING_COUNT = SECTIONS.length * 2;

/** Breadth is read of a body that shows its front or back, depth of one that shows its side: |cos yaw|. */
const FACING_MIN = 0.9;
const SIDEWAYS_MAX = 0.3;
/** A pixel of the mask belongs to the person from here on (0..255). */
const INSIDE = 128;
/** Half breadths beyond these are not a trunk (metres on the reference body). */
const HALF_MIN_M = 0.07;
const HALF_MAX_M = 0.36;
/** An arm nearer than this to the edge that was found may be part of it. */
const ARM_RADIUS_M = 0.07;
/** Seen from the front, two sides that differ by more than this share are not of one trunk. */
const SYMMETRY_FACING = 0.35;
/** Seen from the side, the joints lie nearer to the back or the front of most sections. */
const SYMMETRY_SIDEWAYS = 1.6;

const ARMS = [
  [BONE.leftUpperArm, BONE.leftLowerArm, BONE.leftHand],
  [BONE.rightUpperArm, BONE.rightLowerArm, BONE.rightHand],
];

const _sides = new Float64Array(2);

/**
 * Reads half the trunk's breadth, or half its depth, at each of {@link SECTIONS} across the body's
 * own axis, in metres at the section's depth (so in units of the pose's bone lengths), into `out`
 * ({@link READING_COUNT}); NaN where an arm is in the way, the picture ends, or the body is not seen
 * from the side that the reading needs.
 *
 * @param frameWidth the width in px of the frame that `pose.focalPx` belongs to; the mask may be
 *   smaller, with the same shape.
 */
export function readTrunk(
  mask: PersonMask,
  frameWidth: number,
  pose: BodyPose,
  out: Float64Array,
): void {
  out.fill(NaN);
  const facing = Math.abs(forwardZ(pose.rotations, BONE.chest));
  const sideways = facing < SIDEWAYS_MAX;
  if (!sideways && facing < FACING_MIN) return;
  const first = sideways ? SECTIONS.length : 0;
  const symmetry = sideways ? SYMMETRY_SIDEWAYS : SYMMETRY_FACING;
  const scale = mask.width / frameWidth;
  for (let i = 0; i < SECTIONS.length; i++) {
    out[first + i] = readSection(mask, scale, pose, SECTION_PLACES[SECTIONS[i]], symmetry);
  }
}

/** z of a bone's own forward axis: 1 towards the camera, -1 away from it. */
function forwardZ(rotations: Float64Array, bone: number): number {
  const x = rotations[bone * 4];
  const y = rotations[bone * 4 + 1];
  return 1 - 2 * (x * x + y * y);
}

function readSection(
  mask: PersonMask,
  scale: number,
  pose: BodyPose,
  place: { from: number; to: number; share: number },
  symmetry: number,
): number {
  const { joints } = pose;
  const f = place.from * 3;
  const t = place.to * 3;
  const x = joints[f] + (joints[t] - joints[f]) * place.share;
  const y = joints[f + 1] + (joints[t + 1] - joints[f + 1]) * place.share;
  const z = joints[f + 2] + (joints[t + 2] - joints[f + 2]) * place.share;
  const pxPerMetre = (pose.focalPx * scale) / -z;
  const centreX = mask.width / 2 + x * pxPerMetre;
  const centreY = mask.height / 2 - y * pxPerMetre;
  // Across the axis as it is seen in the picture.
  const axisX = joints[t] - joints[f];
  const axisY = joints[t + 1] - joints[f + 1];
  const length = Math.hypot(axisX, axisY);
  if (length < 1e-3) return NaN;
  const acrossX = axisY / length;
  const acrossY = axisX / length; // the picture's y points down

  for (let side = 0; side < 2; side++) {
    const sign = side === 0 ? 1 : -1;
    const px = edgeDistance(mask, centreX, centreY, sign * acrossX, sign * acrossY, pxPerMetre);
    _sides[side] = px / pxPerMetre;
    const edgeX = x + (sign * acrossX * px) / pxPerMetre;
    const edgeY = y - (sign * acrossY * px) / pxPerMetre;
    if (!(_sides[side] > 0) || armNear(joints, edgeX, edgeY, z)) return NaN;
  }
  const [a, b] = _sides;
  const half = (a + b) / 2;
  return half < HALF_MIN_M || Math.abs(a - b) > symmetry * half ? NaN : half;
}

/** Pixels from (x, y) along a unit direction to the mask's edge, between samples; NaN if none. */
function edgeDistance(
  mask: PersonMask,
  x: number,
  y: number,
  dx: number,
  dy: number,
  pxPerMetre: number,
): number {
  const limit = HALF_MAX_M * pxPerMetre;
  let previous = 255;
  for (let step = 0; step < limit; step++) {
    const column = Math.round(x + dx * step);
    const row = Math.round(y + dy * step);
    if (column < 0 || row < 0 || column >= mask.width || row >= mask.height) return NaN;
    const value = mask.data[row * mask.width + column];
    if (value < INSIDE) {
      return step === 0 ? NaN : step - 1 + (previous - INSIDE) / (previous - value);
    }
    previous = value;
  }
  return NaN;
}

/** Is an arm close to the point (x, y), both as seen at the depth z? */
function armNear(joints: Float64Array, x: number, y: number, z: number): boolean {
  for (let arm = 0; arm < ARMS.length; arm++) {
    for (let part = 0; part < 2; part++) {
      const a = ARMS[arm][part] * 3;
      const b = ARMS[arm][part + 1] * 3;
      const ka = z / joints[a + 2];
      const kb = z / joints[b + 2];
      const ax = joints[a] * ka;
      const ay = joints[a + 1] * ka;
      const ux = joints[b] * kb - ax;
      const uy = joints[b + 1] * kb - ay;
      const along = ((x - ax) * ux + (y - ay) * uy) / Math.max(1e-9, ux * ux + uy * uy);
      const share = Math.min(1, Math.max(0, along));
      if (Math.hypot(x - ax - ux * share, y - ay - uy * share) < ARM_RADIUS_M) return true;
    }
  }
  return false;
}
