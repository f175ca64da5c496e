/**
 * The bones that try-on solves for: the VRM 1.0 humanoid without toes, fingers and
 * `upperChest`, parents before children. Index in this list = index in every pose buffer.
 */
export const POSE_BONES = [
  'hips',
  'spine',
  'chest',
  'neck',
  'head',
  'leftShoulder',
  'leftUpperArm',
  'leftLowerArm',
  'leftHand',
  'rightShoulder',
  'rightUpperArm',
  'rightLowerArm',
  'rightHand',
  'leftUpperLeg',
  'leftLowerLeg',
  'leftFoot',
  'rightUpperLeg',
  'rightLowerLeg',
  'rightFoot',
] as const;

export type PoseBone = (typeof POSE_BONES)[number];

/** Index of each pose bone in {@link POSE_BONES}. */
export const BONE = Object.fromEntries(POSE_BONES.map((bone, index) => [bone, index])) as Record<
  PoseBone,
  number
>;

/** Parent index of each pose bone; -1 for the hips. */
export const POSE_BONE_PARENTS = [
  -1, 0, 1, 2, 3, 2, 5, 6, 7, 2, 9, 10, 11, 0, 13, 14, 0, 16, 17,
] as const;

/** Shape keys of the reference body, in the order in which every body and garment GLB carries them. */
export const SHAPE_KEYS = [
  'female',
  'male',
  'chest',
  'waist',
  'hip',
  'belly',
  'shoulder',
  'muscle',
] as const;

export type ShapeKey = (typeof SHAPE_KEYS)[number];

/** Weights of the reference body's shape keys; an absent key counts as 0. */
export type ShapeWeights = Partial<Record<ShapeKey, number>>;
