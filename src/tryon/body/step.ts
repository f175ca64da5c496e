import { POSE_BONES } from '../../contract/bones';
import {
  createQuaternion,
  fromRotationVector,
  multiply,
  normalizeQuaternion,
} from '../../math/quaternion';
import { viewsOf } from '../../math/vector';
import { LENGTH_COUNT } from './body-template';
import { DOFS } from './dofs';
import type { FitState } from './fit-state';
import { FIRST_DOF, FIRST_LENGTH } from './unknowns';

/** Longer turns in one step leave the region in which the linearisation holds, radians. */
const GREATEST_TURN = 0.6;
/** No proportion leaves the template's by more, as a log factor: people do not. */
const GREATEST_LOG_LENGTH = 0.35;

const _turns = viewsOf(new Float64Array(POSE_BONES.length * 3), 3);
const _turn = createQuaternion();

/**
 * Moves the state by one Gauss-Newton step, shortened where a turn would be too long.
 *
 * @returns the largest turn that the step asked for, radians
 */
export function applyStep(step: Float64Array, state: FitState): number {
  let largest = 0;
  for (let i = FIRST_DOF; i < FIRST_LENGTH; i++) largest = Math.max(largest, Math.abs(step[i]));
  const factor = largest > GREATEST_TURN ? GREATEST_TURN / largest : 1;

  for (let axis = 0; axis < 3; axis++) state.root[axis] += step[axis] * factor;
  for (let bone = 0; bone < _turns.length; bone++) _turns[bone].fill(0);
  for (let index = 0; index < DOFS.length; index++) {
    const dof = DOFS[index];
    const angle = step[FIRST_DOF + index] * factor;
    _turns[dof.bone][dof.axis] += angle * dof.share;
    if (dof.otherBone >= 0) _turns[dof.otherBone][dof.axis] += angle * dof.otherShare;
  }
  for (let bone = 0; bone < _turns.length; bone++) {
    const rotation = state.rotations[bone];
    fromRotationVector(_turns[bone][0], _turns[bone][1], _turns[bone][2], _turn);
    multiply(rotation, _turn, rotation);
    normalizeQuaternion(rotation, rotation);
  }
  for (let i = 0; i < LENGTH_COUNT; i++) {
    const length = state.logLengths[i] + step[FIRST_LENGTH + i] * factor;
    state.logLengths[i] = Math.max(-GREATEST_LOG_LENGTH, Math.min(GREATEST_LOG_LENGTH, length));
  }
  return largest;
}
