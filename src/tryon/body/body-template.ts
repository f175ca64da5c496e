import { POSE_BONES } from '../../contract/bones';

/** The body's proportions that a fit learns, each as the logarithm of a factor on the template. */
export const LENGTHS = [
  'shoulderBreadth',
  'hipBreadth',
  'torso',
  'neck',
  'upperArm',
  'forearm',
  'thigh',
  'shin',
] as const;

export const LENGTH_COUNT = LENGTHS.length;

export type LengthName = (typeof LENGTHS)[number];

/** Index of each length in {@link LENGTHS}. */
export const LENGTH = Object.fromEntries(LENGTHS.map((name, index) => [name, index])) as Record<
  LengthName,
  number
>;

/** For each pose bone: which length moves its joint away from its parent's; the hips have none. */
export const LENGTH_OF_BONE: readonly number[] = POSE_BONES.map((bone) => {
  if (bone === 'hips') return -1;
  if (bone === 'head') return LENGTH.neck;
  if (bone.endsWith('UpperArm')) return LENGTH.shoulderBreadth;
  if (bone.endsWith('LowerArm')) return LENGTH.upperArm;
  if (bone.endsWith('Hand')) return LENGTH.forearm;
  if (bone.endsWith('UpperLeg')) return LENGTH.hipBreadth;
  if (bone.endsWith('LowerLeg')) return LENGTH.thigh;
  if (bone.endsWith('Foot')) return LENGTH.shin;
  return LENGTH.torso;
});

/**
 * A body at rest in the VRM 1.0 T-pose (facing +z, left arm along +x, up +y), metres. With log
 * lengths s, the joint of bone b lies at `offsets[b] + (exp(s[LENGTH_OF_BONE[b]]) - 1) · scaled[b]`
 * from its parent's joint.
 */
export interface BodyTemplate {
  /** 19 × 3: each joint's offset from its parent's joint; the hips' is zero. */
  readonly offsets: Float64Array;
  /** 19 × 3: the part of that offset which the bone's length stretches. */
  readonly scaled: Float64Array;
}
