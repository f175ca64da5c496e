import type { ShapeKey, ShapeWeights } from '../../contract/bones';
import { solveCholesky } from '../../math/cholesky';
import type { BreadthModel } from './breadth-model';
import { READING_COUNT, SECTIONS } from './silhouette';

/** The shape keys that readings of the trunk tell about. */
export const READ_KEYS = ['chest', 'waist', 'hip', 'female', 'belly'] as const satisfies ShapeKey[];
const KEYS = READ_KEYS.length;
/** The first of them are girths, which go together. */
const GIRTHS = 3;

/** People differ by about this much in each girth (one unit is about 6 cm) … */
const GIRTH_SIGMA = 0.9;
/** … and who is broad in one is mostly broad in the others. */
const GIRTH_CORRELATION = 0.7;
/** Bust and belly show from the side alone. */
const FORM_SIGMA = 0.5;
/**
 * Until then the body has no belly, and a slight bust: cloth that stands off a flat chest by as much
 * looks like cloth, and a bust that sticks out beside it does not.
 */
const BUST_MEAN = 0.3;
const BUST = READ_KEYS.indexOf('female');
/** What stays wrong in a reading of a breadth however often it is taken (clothes, mask, scale), metres. */
const BREADTH_SYSTEMATIC_M = 0.007;
/** Seen from the side, arms lie on the trunk and hardly anybody stands quite sideways. */
const DEPTH_SYSTEMATIC_M = 0.012;
/**
 * What is wrong in a single frame mostly adds to a trunk (an arm that lies on it, cloth that swings),
 * so a reading above the mean counts for this much of one below it: the mean is an expectile
 * (Newey and Powell, "Asymmetric least squares estimation and testing", 1987).
 */
const EXCESS_TRUST = 0.25;
/** What differs from frame to frame, metres. */
const RANDOM_M = 0.012;
/** The shape goes on following after this many whole readings, slowly. */
const MEMORY = 90;
/** Shapes beyond these are not what the reference body's keys were made for. */
const LOWEST: readonly number[] = [-1, -1, -1, 0, 0];
const HIGHEST: readonly number[] = [2.2, 2.2, 2.2, 1, 1.5];
const SHOULDER_MAX = 1.8;
/** A change smaller than this is not worth moving the cloth for. */
const STEP = 0.03;

/** Learns a shopper's shape from readings of the person mask, over seconds. */
export interface ShapeEstimate {
  /** Present weights; a new object only when they changed visibly. */
  readonly weights: ShapeWeights;
  /**
   * Takes one frame's readings (metres, NaN = not seen), as `readTrunk` writes them, and by how many
   * metres each shoulder lies farther out than the reference body's.
   */
  update(readings: Float64Array, shoulderMoveM: number): void;
  /** A new person. */
  forget(): void;
}

/**
 * Bayesian least squares on the readings' means: a prior over bodies, and errors that do not average
 * out beside errors that do.
 */
export function createShapeEstimate(model: BreadthModel): ShapeEstimate {
  const prior = priorInformation();
  const means = new Float64Array(READING_COUNT);
  const counts = new Float64Array(READING_COUNT);
  const matrix = new Float64Array(KEYS * KEYS);
  const vector = new Float64Array(KEYS);
  let weights: { -readonly [Key in ShapeKey]?: number } = {};

  function solve(): void {
    matrix.set(prior);
    vector.fill(0);
    vector[BUST] = BUST_MEAN / FORM_SIGMA ** 2;
    for (let reading = 0; reading < READING_COUNT; reading++) {
      if (counts[reading] === 0) continue;
      const systematicM = reading < SECTIONS.length ? BREADTH_SYSTEMATIC_M : DEPTH_SYSTEMATIC_M;
      const variance = systematicM ** 2 + RANDOM_M ** 2 / counts[reading];
      const residual = means[reading] - model.base[reading];
      for (let i = 0; i < KEYS; i++) {
        const gi = model.gradients[reading * KEYS + i];
        vector[i] += (gi * residual) / variance;
        for (let k = 0; k < KEYS; k++) {
          matrix[i * KEYS + k] += (gi * model.gradients[reading * KEYS + k]) / variance;
        }
      }
    }
    solveCholesky(matrix, vector, KEYS);
  }

  return {
    get weights() {
      return weights;
    },
    update(readings, shoulderMoveM) {
      for (let reading = 0; reading < READING_COUNT; reading++) {
        if (Number.isNaN(readings[reading])) continue;
        const excess = readings[reading] - means[reading];
        const trust = counts[reading] > 0 && excess > 0 ? EXCESS_TRUST : 1;
        counts[reading] = Math.min(MEMORY, counts[reading] + trust);
        means[reading] += (trust * excess) / counts[reading];
      }
      solve();
      let changed = false;
      let moved = 0;
      for (let i = 0; i < KEYS; i++) {
        vector[i] = Math.min(HIGHEST[i], Math.max(LOWEST[i], vector[i]));
        moved += vector[i] * model.shoulderMoves[i];
        changed ||= Math.abs(vector[i] - (weights[READ_KEYS[i]] ?? 0)) > STEP;
      }
      // The shoulder's own key takes what the others leave.
      const shoulder = (shoulderMoveM - moved) / model.shoulderMovePerUnit;
      const held = Math.min(SHOULDER_MAX, Math.max(-SHOULDER_MAX, shoulder));
      changed ||= Math.abs(held - (weights.shoulder ?? 0)) > STEP;
      if (!changed) return;
      weights = { shoulder: held };
      for (let i = 0; i < KEYS; i++) weights[READ_KEYS[i]] = vector[i];
    },
    forget() {
      means.fill(0);
      counts.fill(0);
      weights = {};
    },
  };
}

/**
 * Inverse of the prior's covariance: σ² ((1 - ρ) I + ρ 1 1ᵀ) over the girths (inverted by Sherman
 * and Morrison), independent for the rest.
 */
function priorInformation(): Float64Array {
  const outer = GIRTH_SIGMA ** 2 * (1 - GIRTH_CORRELATION);
  const shared = GIRTH_CORRELATION / (1 - GIRTH_CORRELATION + GIRTHS * GIRTH_CORRELATION);
  const information = new Float64Array(KEYS * KEYS);
  for (let i = 0; i < KEYS; i++) {
    for (let k = 0; k < KEYS; k++) {
      const girths = i < GIRTHS && k < GIRTHS;
      if (girths) information[i * KEYS + k] = ((i === k ? 1 : 0) - shared) / outer;
      else if (i === k) information[i * KEYS + k] = 1 / FORM_SIGMA ** 2;
    }
  }
  return information;
}
