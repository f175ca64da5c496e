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

const MEASURES = ['shoulder', 'chest', 'waist', 'hip'] as const satisfies ShapeKey[];

/** Beyond these weights the keys leave what a body looks like. */
const LOWEST = -0.8;
const HIGHEST = 2.5;

/** Nobody's waist grows sideways alone: beyond this weight the belly comes along, at this rate. */
const BELLY_FROM = 1;
const BELLY_RATE = 0.8;

/** Pulls weights to 0 where measures cannot tell: a unit costs as much as so many centimetres. */
const COST_CM = 0.02;

const ITERATIONS = 8;
const PROBE = 0.05;

/**
 * Finds the reference body's shape for a person: damped least squares on measures taken from the
 * mesh, within what a body looks like. What that leaves over is reported, not hidden.
 */
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
  let solved = MEASURES.map(() => 0);
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

function weightsOf(sex: BodySpec['sex'], solved: readonly number[]): ShapeWeights {
  const [shoulder, chest, waist, hip] = solved;
  const belly = BELLY_RATE * Math.max(0, waist - BELLY_FROM);
  return { [sex]: 1, shoulder, chest, waist, hip, belly };
}

/**
 * Minimises the linearised error within the weights' bounds, one key after the other (Gauss-Seidel):
 * four unknowns settle in a few rounds, and bounds cost nothing.
 */
function descend(
  start: readonly number[],
  errors: readonly number[],
  slopes: readonly (readonly number[])[],
): number[] {
  const solved = [...start];
  const remaining = [...errors];
  const cost = COST_CM ** 2;
  for (let round = 0; round < 60; round++)
    for (let key = 0; key < solved.length; key++) {
      const gradient = slopes[key].reduce((sum, slope, row) => sum + slope * remaining[row], 0);
      const curvature = slopes[key].reduce((sum, slope) => sum + slope * slope, cost);
      const ideal = solved[key] - (gradient + cost * solved[key]) / curvature;
      const step = Math.min(HIGHEST, Math.max(LOWEST, ideal)) - solved[key];
      solved[key] += step;
      slopes[key].forEach((slope, row) => (remaining[row] += slope * step));
    }
  return solved;
}
