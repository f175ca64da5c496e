import type { ShapeKey, ShapeWeights } from '../../../contract/bones';
import type { BodySpec } from './body-spec';
import { REFERENCE_HEIGHT } from './motion/reference-rig';
import type { BodyMeasures, ReferenceBody } from './reference-body';

/** A body of the reference mesh that has a person's measures. */
export interface BodyShape {
  readonly sex: BodySpec['sex'];
  /** Of the person's height to the reference body's 1.70 m. */
  readonly scale: number;
  readonly weights: ShapeWeights;
  /** What is left over: the shape's measure less the person's, cm. */
  readonly residualCm: BodyMeasures;
}

const MEASURES = ['shoulder', 'chest', 'waist', 'hip'] as const;
const SOLVED = ['shoulder', 'chest', 'waist', 'hip', 'belly'] as const satisfies ShapeKey[];

/** Beyond these weights the keys leave what a body can look like. */
const BOUNDS = { lowest: -0.8, highest: 2 };
const BELLY_BOUNDS = { lowest: 0, highest: 1.2 };

/**
 * Five keys for four measures: the belly comes in as the waist grows, the rest is taken by the
 * least change. As share of a centimetre's error that one unit of a key costs.
 */
const KEY_COST = { shoulder: 0.1, chest: 0.1, waist: 0.1, hip: 0.1, belly: 0.45 };

const ITERATIONS = 12;
const PROBE = 0.05;

/** Finds the reference body's shape for a person: damped least squares on measures taken from the mesh. */
export function solveBodyShape(spec: BodySpec, reference: ReferenceBody): BodyShape {
  const scale = spec.heightCm / (REFERENCE_HEIGHT * 100);
  const wanted: BodyMeasures = {
    shoulder: spec.shoulderCm / 100 / scale,
    chest: spec.chestCm / 100 / scale,
    waist: spec.waistCm / 100 / scale,
    hip: spec.hipCm / 100 / scale,
  };
  const measure = (solved: readonly number[]): number[] => {
    const measured = reference.measure(weightsOf(spec.sex, solved));
    return MEASURES.map((name) => (measured[name] - wanted[name]) * 100);
  };
  let solved = SOLVED.map(() => 0);
  for (let i = 0; i < ITERATIONS; i++) {
    const errors = measure(solved);
    const slopes = solved.map((_, key) => {
      const probe = solved.map((weight, other) => (other === key ? weight + PROBE : weight));
      return measure(probe).map((error, row) => (error - errors[row]) / PROBE);
    });
    solved = descend(solved, errors, slopes);
  }
  const errors = measure(solved).map((error) => error * scale);
  return {
    sex: spec.sex,
    scale,
    weights: weightsOf(spec.sex, solved),
    residualCm: { shoulder: errors[0], chest: errors[1], waist: errors[2], hip: errors[3] },
  };
}

const weightsOf = (sex: BodySpec['sex'], solved: readonly number[]): ShapeWeights => ({
  [sex]: 1,
  ...Object.fromEntries(SOLVED.map((key, i) => [key, solved[i]])),
});

/**
 * Minimises the linearised error within the weights' bounds, one key after the other (Gauss-Seidel):
 * five unknowns settle in a few rounds, and bounds cost nothing.
 */
function descend(
  start: readonly number[],
  errors: readonly number[],
  slopes: readonly (readonly number[])[],
): number[] {
  const solved = [...start];
  const remaining = [...errors];
  for (let round = 0; round < 60; round++)
    for (let key = 0; key < solved.length; key++) {
      const cost = KEY_COST[SOLVED[key]] ** 2;
      const gradient = slopes[key].reduce((sum, slope, row) => sum + slope * remaining[row], 0);
      const curvature = slopes[key].reduce((sum, slope) => sum + slope * slope, cost);
      const ideal = solved[key] - (gradient + cost * solved[key]) / curvature;
      const { lowest, highest } = SOLVED[key] === 'belly' ? BELLY_BOUNDS : BOUNDS;
      const step = Math.min(highest, Math.max(lowest, ideal)) - solved[key];
      solved[key] += step;
      slopes[key].forEach((slope, row) => (remaining[row] += slope * step));
    }
  return solved;
}
