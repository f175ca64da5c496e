import { POSE_BONES } from '../../contract/bones';
import { createQuaternion, relativeRotation, toRotationVector } from '../../math/quaternion';
import { createVector, viewsOf } from '../../math/vector';
import { DOFS, ROOT_DOFS } from './dofs';
import type { FitState } from './fit-state';
import { writeJointAngles } from './joint-priors';
import { addPrior, type NormalEquations } from './normal-equations';
import { FIRST_DOF } from './unknowns';

/** The frame time at which the sigmas below hold; they grow with the square root of time. */
const TUNED_SECONDS = 0.04;
/** Spread of a joint's angle from frame to frame, radians; fast moves count as Cauchy outliers. */
const JOINT_SIGMA = 0.25;
const JOINT_CAUCHY = 3 * JOINT_SIGMA;
/** Spread of the hips' rotation (radians) and position (metres). */
const ROOT_SIGMA = 0.6;
const POSITION_SIGMA = 0.1;

const _before = viewsOf(new Float64Array(POSE_BONES.length * 3), 3);
const _now = viewsOf(new Float64Array(POSE_BONES.length * 3), 3);
const _turn = createQuaternion();
const _rootTurn = createVector();

/** Adds that a body moves little from the last frame's pose. */
export function addTimePriors(
  state: FitState,
  previous: FitState,
  deltaSeconds: number,
  equations: NormalEquations,
): void {
  const time = Math.max(deltaSeconds, 1e-3) / TUNED_SECONDS;
  for (let axis = 0; axis < 3; axis++) {
    const moved = state.root[axis] - previous.root[axis];
    addPrior(equations, axis, moved, 1 / (POSITION_SIGMA ** 2 * time));
  }
  relativeRotation(previous.rotations[0], state.rotations[0], _turn);
  toRotationVector(_turn, _rootTurn);
  for (let axis = 0; axis < ROOT_DOFS; axis++) {
    addPrior(equations, FIRST_DOF + axis, _rootTurn[axis], 1 / (ROOT_SIGMA ** 2 * time));
  }
  writeJointAngles(previous, _before);
  writeJointAngles(state, _now);
  for (let index = ROOT_DOFS; index < DOFS.length; index++) {
    const { bone, axis, share } = DOFS[index];
    const turned = (_now[bone][axis] - _before[bone][axis]) / share;
    const robust = 1 + (turned / JOINT_CAUCHY) ** 2 / time;
    addPrior(equations, FIRST_DOF + index, turned, 1 / (JOINT_SIGMA ** 2 * time * robust));
  }
}
