import { BONE } from '../../contract/bones';
import { ARMS, LEGS } from './limbs';

/**
 * One angle of the body: a turn about a bone's own axis, radians. The bone takes `share` of it and
 * a second bone, further out, `otherShare`. Priors and limits act on the bone's rotation vector.
 * Constants were found by coordinate search over some 7,000 tracked frames of known truth.
 */
export interface Dof {
  readonly bone: number;
  readonly axis: number;
  readonly share: number;
  readonly otherBone: number;
  readonly otherShare: number;
  /** Most likely angle. */
  readonly rest: number;
  /** Spread about it. */
  readonly sigma: number;
  /** The joint's limits. */
  readonly low: number;
  readonly high: number;
}

const AXES = [0, 1, 2] as const;
const X = 0;
const Y = 1;
const Z = 2;
const NONE = -1;
const FREE = Infinity;

type Triple = readonly [number, number, number];

const SPINE_SIGMA: Triple = [0.3, 0.35, 0.25];
const SPINE_LIMIT = 1.1;
const HEAD_SIGMA: Triple = [0.15, 0.6, 0.15];
/** How the spine's turn is shared between spine and chest, and the head's between neck and head. */
const CHEST_SHARE = 0.55;
const HEAD_SHARE = 0.6;
/** Arms hang more often than they are raised, a little forwards and turned in. */
const HANGING_ARM: Triple = [0.2, -0.2, -0.6];
const UPPER_ARM_SIGMA: Triple = [0.5, 0.6, 0.8];
/** Feet stand turned out. */
const STANDING_THIGH: Triple = [0, 0.12, 0];
const THIGH_SIGMA: Triple = [0.9, 0.25, 0.3];
const CLAVICLE_SIGMA = 0.05;
/** A hanging arm keeps its elbow a little bent and its palm turned in. */
const RELAXED_ELBOW = 0.3;
const RELAXED_TWIST = 0.1;
/** Pronation is shared evenly by forearm and hand: the skin twists along the forearm. */
const TWIST_SHARE = 0.5;

function single(
  bone: number,
  axis: number,
  rest: number,
  sigma: number,
  low: number,
  high: number,
) {
  return { bone, axis, share: 1, otherBone: NONE, otherShare: 0, rest, sigma, low, high };
}

/** A joint that turns freely about all three axes; its rest is given for the left side. */
function ball(side: 1 | -1, bone: number, rest: Triple, sigmas: Triple): Dof[] {
  return AXES.map((axis) => {
    const mean = axis === X ? rest[axis] : side * rest[axis];
    return single(bone, axis, mean, sigmas[axis], -FREE, FREE);
  });
}

/** A turn about all three axes that two bones share. */
function shared(
  bone: number,
  otherBone: number,
  otherShare: number,
  sigmas: Triple,
  low: number,
  high: number,
): Dof[] {
  const share = 1 - otherShare;
  return AXES.map((axis) => ({
    ...{ bone, axis, share, otherBone, otherShare },
    ...{ rest: 0, sigma: sigmas[axis], low, high },
  }));
}

/** Limits given for the left side, mirrored for the right. */
function mirrored(
  side: 1 | -1,
  bone: number,
  axis: number,
  rest: number,
  sigma: number,
  low: number,
  high: number,
): Dof {
  return side > 0
    ? single(bone, axis, rest, sigma, low, high)
    : single(bone, axis, -rest, sigma, -high, -low);
}

/** Columns of the root's three turns in {@link DOFS}; they have no prior towards rest. */
export const ROOT_DOFS = 3;
/** The first six angles, root and spine, carry the chest. */
export const CHEST_DOFS = 6;

export const DOFS: readonly Dof[] = [
  ...ball(1, BONE.hips, [0, 0, 0], [FREE, FREE, FREE]),
  ...shared(BONE.spine, BONE.chest, CHEST_SHARE, SPINE_SIGMA, -SPINE_LIMIT, SPINE_LIMIT),
  ...shared(BONE.neck, BONE.head, HEAD_SHARE, HEAD_SIGMA, -1.2, 1.3),
  ...ARMS.flatMap(({ side, clavicle, upper, lower, hand }): Dof[] => [
    mirrored(side, clavicle, Z, 0, CLAVICLE_SIGMA, -0.35, 0.8),
    mirrored(side, clavicle, Y, 0, CLAVICLE_SIGMA, -0.5, 0.5),
    ...ball(side, upper, HANGING_ARM, UPPER_ARM_SIGMA),
    mirrored(side, lower, Y, -RELAXED_ELBOW, 0.9, -2.6, -0.03),
    {
      ...mirrored(side, lower, X, RELAXED_TWIST, 0.6, -1.6, 1.6),
      ...{ share: 1 - TWIST_SHARE, otherBone: hand, otherShare: TWIST_SHARE },
    },
    mirrored(side, hand, Y, 0, 0.15, -0.6, 0.6),
    mirrored(side, hand, Z, 0, 0.15, -1.2, 1.2),
  ]),
  ...LEGS.flatMap(({ side, upper, lower, foot }): Dof[] => [
    ...ball(side, upper, STANDING_THIGH, THIGH_SIGMA),
    single(lower, X, 0.1, 0.9, 0.02, 2.6),
    single(foot, X, 0, 0.25, -0.9, 0.9),
    single(foot, Y, 0, 0.15, -0.5, 0.5),
  ]),
];
