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

/** What a joint does by itself; a range told for the left side is mirrored for the right. */
type Range = Pick<Dof, 'rest' | 'sigma' | 'low' | 'high'>;

function mirror({ rest, sigma, low, high }: Range): Range {
  return { rest: -rest, sigma, low: -high, high: -low };
}

/** A turn about one axis of one bone. */
function single(bone: number, axis: number, range: Range): Dof {
  return { bone, axis, share: 1, otherBone: NONE, otherShare: 0, ...range };
}

/** Turns about y and z go the other way on the right side. */
function sided(side: 1 | -1, bone: number, axis: number, range: Range): Dof {
  return single(bone, axis, side < 0 ? mirror(range) : range);
}

/** A joint that turns freely about all three axes; its rest is told for the left side. */
function ball(side: 1 | -1, bone: number, rest: Triple, sigma: Triple): Dof[] {
  return AXES.map((axis) => {
    const range = { rest: rest[axis], sigma: sigma[axis], low: -FREE, high: FREE };
    return axis === X ? single(bone, axis, range) : sided(side, bone, axis, range);
  });
}

/** A turn about all three axes that two bones share. */
function shared(
  bone: number,
  otherBone: number,
  otherShare: number,
  sigma: Triple,
  limits: Pick<Range, 'low' | 'high'>,
): Dof[] {
  const shares = { share: 1 - otherShare, otherBone, otherShare };
  return AXES.map((axis) => ({ bone, axis, ...shares, rest: 0, sigma: sigma[axis], ...limits }));
}

/** Columns of the root's three turns in {@link DOFS}; they have no prior towards rest. */
export const ROOT_DOFS = 3;
/** The first six angles, root and spine, carry the chest. */
export const CHEST_DOFS = 6;

export const DOFS: readonly Dof[] = [
  ...ball(1, BONE.hips, [0, 0, 0], [FREE, FREE, FREE]),
  ...shared(BONE.spine, BONE.chest, CHEST_SHARE, SPINE_SIGMA, { low: -1.1, high: 1.1 }),
  ...shared(BONE.neck, BONE.head, HEAD_SHARE, HEAD_SIGMA, { low: -1.2, high: 1.3 }),
  ...ARMS.flatMap(({ side, clavicle, upper, lower, hand }): Dof[] => [
    sided(side, clavicle, Z, { rest: 0, sigma: CLAVICLE_SIGMA, low: -0.35, high: 0.8 }),
    sided(side, clavicle, Y, { rest: 0, sigma: CLAVICLE_SIGMA, low: -0.5, high: 0.5 }),
    ...ball(side, upper, HANGING_ARM, UPPER_ARM_SIGMA),
    sided(side, lower, Y, { rest: -RELAXED_ELBOW, sigma: 0.9, low: -2.6, high: -0.03 }),
    {
      ...single(lower, X, { rest: RELAXED_TWIST, sigma: 0.6, low: -1.6, high: 1.6 }),
      ...{ share: 1 - TWIST_SHARE, otherBone: hand, otherShare: TWIST_SHARE },
    },
    sided(side, hand, Y, { rest: 0, sigma: 0.15, low: -0.6, high: 0.6 }),
    sided(side, hand, Z, { rest: 0, sigma: 0.15, low: -1.2, high: 1.2 }),
  ]),
  ...LEGS.flatMap(({ side, upper, lower, foot }): Dof[] => [
    ...ball(side, upper, STANDING_THIGH, THIGH_SIGMA),
    single(lower, X, { rest: 0.1, sigma: 0.9, low: 0.02, high: 2.6 }),
    single(foot, X, { rest: 0, sigma: 0.25, low: -0.9, high: 0.9 }),
    single(foot, Y, { rest: 0, sigma: 0.15, low: -0.5, high: 0.5 }),
  ]),
];
