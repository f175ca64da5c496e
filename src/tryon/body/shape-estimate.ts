import type { ShapeKey, ShapeWeights } from '../../contract/bones';
import { solveCholesky } from '../../math/cholesky';
import type { BreadthModel } from './breadth-model';
import { SECTIONS } from './silhouette';

/** The shape keys that breadths tell about, one for each of {@link SECTIONS}. */
export const BREADTH_KEYS: readonly ShapeKey[] = ['chest', 'waist', 'hip'];
const N = SECTIONS.length;

/** People differ by about this much in each key (one unit is about 6 cm of girth) … */
const PRIOR_SIGMA = 0.9;
/** … and who is broad in one is mostly broad in the others. */
const PRIOR_CORRELATION = 0.7;
/** What stays wrong in a half breadth however often it is read (clothes, mask, scale), metres. */
const SYSTEMATIC_M = 0.007;
/** What differs from frame to frame, metres. */
const RANDOM_M = 0.012;
/** The shape goes on following after this many readings of a section, slowly. */
const MEMORY = 90;
/** Shapes beyond these are not what the reference body's keys were made for. */
const WEIGHT_MIN = -1;
const WEIGHT_MAX = 2.2;
/** A change smaller than this is not worth moving the cloth for. */
const STEP = 0.03;

/** Learns a shopper's shape from readings of the person mask, over seconds. */
export interface ShapeEstimate {
  /** Present weights; a new object only when they changed visibly. */
  readonly weights: ShapeWeights;
  /** Takes one frame's half breadths (metres, NaN = not seen), as `readHalfBreadths` writes them. */
  update(halfBreadths: Float64Array): void;
  /** A new person. */
  forget(): void;
}

export function createShapeEstimate(model: BreadthModel): ShapeEstimate {
  const priorInformation = inversePrior();
  const means = new Float64Array(N);
  const counts = new Float64Array(N);
  const matrix = new Float64Array(N * N);
  const vector = new Float64Array(N);
  let weights: ShapeWeights = {};

  function solve(): void {
    matrix.set(priorInformation);
    vector.fill(0);
    for (let section = 0; section < N; section++) {
      if (counts[section] === 0) continue;
      const variance = SYSTEMATIC_M ** 2 + RANDOM_M ** 2 / counts[section];
      const residual = means[section] - model.base[section];
      for (let i = 0; i < N; i++) {
        const gi = model.gradients[section * N + i];
        vector[i] += (gi * residual) / variance;
        for (let k = 0; k < N; k++) {
          matrix[i * N + k] += (gi * model.gradients[section * N + k]) / variance;
        }
      }
    }
    solveCholesky(matrix, vector, N);
  }

  return {
    get weights() {
      return weights;
    },
    update(halfBreadths) {
      let read = false;
      for (let section = 0; section < N; section++) {
        const reading = halfBreadths[section];
        if (Number.isNaN(reading)) continue;
        read = true;
        counts[section] = Math.min(MEMORY, counts[section] + 1);
        means[section] += (reading - means[section]) / counts[section];
      }
      if (!read) return;
      solve();
      let changed = false;
      for (let i = 0; i < N; i++) {
        vector[i] = Math.min(WEIGHT_MAX, Math.max(WEIGHT_MIN, vector[i]));
        changed ||= Math.abs(vector[i] - (weights[BREADTH_KEYS[i]] ?? 0)) > STEP;
      }
      if (changed) weights = Object.fromEntries(BREADTH_KEYS.map((key, i) => [key, vector[i]]));
    },
    forget() {
      means.fill(0);
      counts.fill(0);
      weights = {};
    },
  };
}

/** Inverse of the prior's covariance σ² ((1 - ρ) I + ρ 1 1ᵀ), by Sherman and Morrison. */
function inversePrior(): Float64Array {
  const outer = PRIOR_SIGMA ** 2 * (1 - PRIOR_CORRELATION);
  const shared = PRIOR_CORRELATION / (1 - PRIOR_CORRELATION + N * PRIOR_CORRELATION);
  return Float64Array.from({ length: N * N }, (_, at) => {
    const diagonal = at % (N + 1) === 0 ? 1 : 0;
    return (diagonal - shared) / outer;
  });
}
