import type { MarkerPoints } from './marker-points';
import { addResidual, type NormalEquations } from './normal-equations';
import type { Observation } from './observation';

/** Spread of a landmark about its marker, metres at the marker's own depth. */
const IMAGE_SIGMA = 0.014;
/** Errors beyond this many sigmas count linearly (Huber). */
const HUBER_SIGMAS = 2.5;
const LEAST_VISIBILITY = 0.03;
/** A hand that reaches past the camera still has a ray, metres. */
const LEAST_DEPTH = 0.1;

/**
 * Adds how far each marker lies beside its landmark's ray. The distance is measured in metres at
 * the marker's depth, so that a sigma means the same near and far; the derivative holds that depth
 * still where it is only the measure, or the cost would shrink people towards the camera.
 */
export function addImageResiduals(
  points: MarkerPoints,
  observation: Observation,
  equations: NormalEquations,
): void {
  const { row } = equations;
  for (let i = 0; i < points.all.length; i++) {
    const { marker, position, columns, jacobian } = points.all[i];
    const depth = Math.max(LEAST_DEPTH, -position[2]);
    const errorX = position[0] - observation.rays[marker.landmark * 2] * depth;
    const errorY = position[1] - observation.rays[marker.landmark * 2 + 1] * depth;

    const sigma = IMAGE_SIGMA * marker.spread;
    const distance = Math.sqrt(errorX * errorX + errorY * errorY) / sigma;
    const visibility = Math.max(LEAST_VISIBILITY, observation.visibility[marker.landmark]);
    let weight = (visibility * observation.trust[marker.landmark]) / (sigma * sigma);
    if (distance > HUBER_SIGMAS) weight *= HUBER_SIGMAS / distance;

    const u = position[0] / depth;
    const v = position[1] / depth;
    for (let k = 0; k < columns.length; k++)
      row[columns[k]] = jacobian[k * 3] + u * jacobian[k * 3 + 2];
    addResidual(equations, columns, errorX, weight);
    for (let k = 0; k < columns.length; k++)
      row[columns[k]] = jacobian[k * 3 + 1] + v * jacobian[k * 3 + 2];
    addResidual(equations, columns, errorY, weight);
  }
}
