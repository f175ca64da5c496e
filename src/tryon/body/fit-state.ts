import { POSE_BONES } from '../../contract/bones';
import { createQuaternion } from '../../math/quaternion';
import { LENGTH_COUNT } from './body-template';

/** What the fit solves for. */
export interface FitState {
  /** Joint of the hips in camera space, metres. */
  readonly root: Float64Array;
  /** 19 quaternions: each bone's rotation about its parent. */
  readonly rotations: readonly Float64Array[];
  /** Logarithms of the 8 length factors. */
  readonly logLengths: Float64Array;
  /** Value of the cost function one step before this state. */
  cost: number;
}

export function createFitState(): FitState {
  return {
    root: new Float64Array(3),
    rotations: POSE_BONES.map(() => createQuaternion()),
    logLengths: new Float64Array(LENGTH_COUNT),
    cost: 0,
  };
}

export function copyFitState(from: FitState, to: FitState): void {
  to.root.set(from.root);
  to.logLengths.set(from.logLengths);
  for (let bone = 0; bone < to.rotations.length; bone++)
    to.rotations[bone].set(from.rotations[bone]);
  to.cost = from.cost;
}
