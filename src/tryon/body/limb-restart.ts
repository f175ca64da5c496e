import { BONE } from '../../contract/bones';
import {
  createQuaternion,
  fromBasis,
  fromRotationVector,
  relativeRotation,
} from '../../math/quaternion';
import {
  addScaled,
  angleBetween,
  createVector,
  cross,
  length,
  normalize,
  reject,
  scale,
  subtract,
} from '../../math/vector';
import type { FitState } from './fit-state';
import type { Kinematics } from './kinematics';
import { ARMS, LEGS, type Arm, type Leg } from './limbs';

/** A limb that bends less than this (sine) does not show its hinge's plane well... */
const WELL_BENT = 0.5;
/** ...and below this not at all: its twist is then no reason to restart it. */
const BENT_ENOUGH_TO_TELL = 0.35;
/** Turn of forearm and hand, each, of an arm that is set anew: palms a little inwards, radians. */
const RELAXED_TWIST = 0.05;

const CHEST_Z_AXIS = BONE.chest * 3 + 2;
const HIPS_Z_AXIS = BONE.hips * 3 + 2;

const _upper = createVector();
const _lower = createVector();
const _bend = createVector();
const _x = createVector();
const _y = createVector();
const _z = createVector();
const _axis = createVector();
const _wanted = createQuaternion();

/**
 * Sets limbs from world directions where bones or hinge planes are off by more than `threshold`
 * radians; every limb when it is negative.
 *
 * @param world 33 landmarks, camera axes
 * @param kinematics of `state`
 * @returns whether any limb was set
 */
export function restartLimbs(
  world: readonly Float64Array[],
  kinematics: Kinematics,
  threshold: number,
  state: FitState,
): boolean {
  let any = false;
  for (let i = 0; i < ARMS.length; i++) {
    if (restartArm(ARMS[i], world, kinematics, threshold, state)) any = true;
  }
  for (let i = 0; i < LEGS.length; i++) {
    if (restartLeg(LEGS[i], world, kinematics, threshold, state)) any = true;
  }
  return any;
}

function restartArm(
  arm: Arm,
  world: readonly Float64Array[],
  { axes, rotations }: Kinematics,
  threshold: number,
  state: FitState,
): boolean {
  direction(world[arm.shoulderLandmark], world[arm.elbowLandmark], _upper);
  direction(world[arm.elbowLandmark], world[arm.wristLandmark], _lower);
  // Bending an elbow brings the forearm to the upper arm's front: that is where its z axis points.
  const front = axes[threshold < 0 ? CHEST_Z_AXIS : arm.upper * 3 + 2];
  scale(_upper, arm.side, _x);
  const bend = writeHingeFront(_upper, _lower, 1, front, _z);

  reject(front, _x, _axis);
  normalize(_axis, _axis);
  const twisted = bend > BENT_ENOUGH_TO_TELL && angleBetween(_axis, _z) > threshold;
  scale(_lower, arm.side, _axis);
  if (
    !twisted &&
    angleBetween(axes[arm.upper * 3], _x) <= threshold &&
    angleBetween(axes[arm.lower * 3], _axis) <= threshold
  ) {
    return false;
  }
  cross(_z, _x, _y);
  fromBasis(_x, _y, _z, _wanted);
  relativeRotation(rotations[arm.clavicle], _wanted, state.rotations[arm.upper]);
  setElbow(-arm.side * angleBetween(_upper, _lower), RELAXED_TWIST, state.rotations[arm.lower]);
  fromRotationVector(RELAXED_TWIST, 0, 0, state.rotations[arm.hand]);
  return true;
}

/** Flexion about y, then twist about x. */
function setElbow(flexion: number, twist: number, out: Float64Array): void {
  const cy = Math.cos(flexion / 2);
  const sy = Math.sin(flexion / 2);
  const cx = Math.cos(twist / 2);
  const sx = Math.sin(twist / 2);
  out[0] = cy * sx;
  out[1] = sy * cx;
  out[2] = -sy * sx;
  out[3] = cy * cx;
}

function restartLeg(
  leg: Leg,
  world: readonly Float64Array[],
  { axes, rotations }: Kinematics,
  threshold: number,
  state: FitState,
): boolean {
  direction(world[leg.hipLandmark], world[leg.kneeLandmark], _upper);
  direction(world[leg.kneeLandmark], world[leg.ankleLandmark], _lower);
  scale(_upper, -1, _y);
  scale(_lower, -1, _axis);
  if (
    angleBetween(axes[leg.upper * 3 + 1], _y) <= threshold &&
    angleBetween(axes[leg.lower * 3 + 1], _axis) <= threshold
  ) {
    return false;
  }
  // Bending a knee takes the shin to the thigh's back.
  writeHingeFront(_upper, _lower, -1, axes[HIPS_Z_AXIS], _z);
  cross(_y, _z, _x);
  fromBasis(_x, _y, _z, _wanted);
  relativeRotation(rotations[BONE.hips], _wanted, state.rotations[leg.upper]);
  fromRotationVector(angleBetween(_upper, _lower), 0, 0, state.rotations[leg.lower]);
  fromRotationVector(0, 0, 0, state.rotations[leg.foot]);
  return true;
}

function direction(from: Float64Array, to: Float64Array, out: Float64Array): void {
  subtract(to, from, out);
  normalize(out, out);
}

/**
 * Front of the upper bone, perpendicular to it: the side to which the lower bone bends (times
 * `sign`), blended with `fallback` when the limb is nearly straight.
 *
 * @returns sine of the bend
 */
function writeHingeFront(
  upper: Float64Array,
  lower: Float64Array,
  sign: number,
  fallback: Float64Array,
  out: Float64Array,
): number {
  reject(lower, upper, _bend);
  scale(_bend, sign, _bend);
  const bend = length(_bend);
  if (bend < WELL_BENT) addScaled(_bend, fallback, WELL_BENT - bend, _bend);
  reject(_bend, upper, _bend);
  normalize(_bend, out);
  return bend;
}
