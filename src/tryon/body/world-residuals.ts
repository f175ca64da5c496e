import { createVector, length, subtract } from '../../math/vector';
import type { MarkerPoint } from './marker-points';
import { addResidual, type NormalEquations } from './normal-equations';
import type { Observation } from './observation';
import type { BoundPair } from './world-pairs';

/** Errors beyond this many sigmas count linearly (Huber). */
const HUBER_SIGMAS = 2.5;
const LEAST_VISIBILITY = 0.1;
/** How far a tracked vector may be scaled to the length that the body has there. */
const LEAST_SCALE = 0.75;
const GREATEST_SCALE = 1.35;

const _tracked = createVector();
const _fitted = createVector();

/**
 * Adds the difference between each vector from marker to marker and its counterpart in the
 * tracker's world points. Only directions count: the tracked vector is scaled to the fitted length,
 * and positions never enter, since the tracker's origin moves with the pose.
 */
export function addWorldResiduals(
  pairs: readonly BoundPair[],
  observation: Observation,
  equations: NormalEquations,
): void {
  for (let i = 0; i < pairs.length; i++) {
    const pair = pairs[i];
    const world = pair.lean === 'torso' ? observation.torso : observation.limbs;
    subtract(world[pair.to], world[pair.from], _tracked);
    subtract(pair.toPoint.position, pair.fromPoint.position, _fitted);
    const ratio = length(_fitted) / (length(_tracked) || 1);
    const factor = Math.max(LEAST_SCALE, Math.min(GREATEST_SCALE, ratio));
    const seen = Math.min(observation.visibility[pair.from], observation.visibility[pair.to]);
    const visibility = Math.max(LEAST_VISIBILITY, seen);

    for (let axis = 0; axis < 3; axis++) {
      const error = _fitted[axis] - factor * _tracked[axis];
      const sigma = axis === 2 ? pair.depthSigma : pair.planeSigma;
      const distance = Math.abs(error) / sigma;
      let weight = visibility / (sigma * sigma);
      if (distance > HUBER_SIGMAS) weight *= HUBER_SIGMAS / distance;
      writeRow(pair, axis, equations.row);
      addResidual(equations, pair.columns, error, weight);
    }
  }
}

function writeRow(pair: BoundPair, axis: number, row: Float64Array): void {
  for (let k = 0; k < pair.columns.length; k++) row[pair.columns[k]] = 0;
  addToRow(pair.toPoint, axis, 1, row);
  addToRow(pair.fromPoint, axis, -1, row);
}

function addToRow(point: MarkerPoint, axis: number, sign: number, row: Float64Array): void {
  const { columns, jacobian } = point;
  for (let k = 3; k < columns.length; k++) row[columns[k]] += sign * jacobian[k * 3 + axis];
}
