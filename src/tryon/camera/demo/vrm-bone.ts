const SIDED = [
  'UpperLeg',
  'LowerLeg',
  'Foot',
  'Toes',
  'Shoulder',
  'UpperArm',
  'LowerArm',
  'Hand',
  'ThumbMetacarpal',
  'ThumbProximal',
  'ThumbDistal',
  'IndexProximal',
  'IndexIntermediate',
  'IndexDistal',
  'MiddleProximal',
  'MiddleIntermediate',
  'MiddleDistal',
  'RingProximal',
  'RingIntermediate',
  'RingDistal',
  'LittleProximal',
  'LittleIntermediate',
  'LittleDistal',
] as const;

type Central = 'hips' | 'spine' | 'chest' | 'upperChest' | 'neck' | 'head' | 'jaw';

/** A humanoid bone's name in VRM 1.0 (VRMC_vrm specification, humanoid.md). */
export type VrmBone = Central | `${'left' | 'right'}${(typeof SIDED)[number] | 'Eye'}`;

/** Every humanoid bone of VRM 1.0. Index in this list = index in every {@link ClipFrame}. */
export const VRM_BONES: readonly VrmBone[] = [
  'hips',
  'spine',
  'chest',
  'upperChest',
  'neck',
  'head',
  'jaw',
  'leftEye',
  'rightEye',
  ...SIDED.map((part) => `left${part}` as const),
  ...SIDED.map((part) => `right${part}` as const),
];

/** Index of each bone in {@link VRM_BONES}. */
export const VRM_BONE = Object.fromEntries(VRM_BONES.map((bone, index) => [bone, index])) as Record<
  VrmBone,
  number
>;
