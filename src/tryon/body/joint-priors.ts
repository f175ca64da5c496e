import { BONE, POSE_BONES } from '../../contract/bones';
import { toRotationVector } from '../../math/quaternion';
import { createVector, dot, viewsOf } from '../../math/vector';
import { DOFS, ROOT_DOFS } from './dofs';
import type { FitState } from './fit-state';
import type { Kinematics } from './kinematics';
import { ARMS } from './limbs';
import { addPrior, type NormalEquations } from './normal-equations';
import { FIRST_DOF } from './unknowns';

/** A joint's limit gives way by this much, radians. */
const LIMIT_SIGMA = 0.03;
/** The clavicle lifts by this share of the upper arm's elevation beyond a threshold, radians. */
const CLAVICLE_SHARE = 0.25;
const CLAVICLE_FROM = 0.6;

const CHEST_Y_AXIS = BONE.chest * 3 + 1;
const CLAVICLE_LIFT_AXIS = 2;

const _angles = viewsOf(new Float64Array(POSE_BONES.length * 3), 3);
const _liftOf = new Float64Array(POSE_BONES.length);
const _upperArm = createVector();

/** Rotation vector of every bone about its parent. */
export function writeJointAngles(state: FitState, out: readonly Float64Array[]): void {
  for (let bone = 0; bone < out.length; bone++) toRotationVector(state.rotations[bone], out[bone]);
}

/** Adds what joints do by themselves: their resting angles and their limits. */
export function addJointPriors(
  state: FitState,
  kinematics: Kinematics,
  equations: NormalEquations,
): void {
  writeJointAngles(state, _angles);
  writeClavicleLifts(kinematics);
  for (let index = ROOT_DOFS; index < DOFS.length; index++) {
    const dof = DOFS[index];
    const column = FIRST_DOF + index;
    const angle = _angles[dof.bone][dof.axis] / dof.share;
    const rest = dof.axis === CLAVICLE_LIFT_AXIS ? dof.rest + _liftOf[dof.bone] : dof.rest;
    addPrior(equations, column, angle - rest, 1 / (dof.sigma * dof.sigma));
    if (angle < dof.low) addPrior(equations, column, angle - dof.low, 1 / LIMIT_SIGMA ** 2);
    if (angle > dof.high) addPrior(equations, column, angle - dof.high, 1 / LIMIT_SIGMA ** 2);
  }
}

/** Where each clavicle should be for its arm's elevation above hanging down; zero for others. */
function writeClavicleLifts(kinematics: Kinematics): void {
  const up = kinematics.axes[CHEST_Y_AXIS];
  for (let i = 0; i < ARMS.length; i++) {
    const { side, clavicle, upper } = ARMS[i];
    _upperArm.set(kinematics.axes[upper * 3]);
    const cosine = -side * dot(_upperArm, up);
    const elevation = Math.acos(Math.max(-1, Math.min(1, cosine)));
    _liftOf[clavicle] = side * CLAVICLE_SHARE * Math.max(0, elevation - CLAVICLE_FROM);
  }
}
