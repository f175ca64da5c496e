import { solveCholesky } from '../../math/cholesky';

/**
 * Damping of a Gauss-Newton step: this share of each diagonal entry (Levenberg-Marquardt with
 * Marquardt's scaling) plus a trifle, so that an unknown which nothing sees stays where it is.
 */
const DAMPING_SHARE = 1e-3;
const DAMPING_FLOOR = 1e-6;

/** Weighted least squares under way: J'WJ · step = -J'Wr, and the cost r'Wr so far. */
export interface NormalEquations {
  readonly size: number;
  /** size × size, lower triangle. */
  readonly matrix: Float64Array;
  /** -J'Wr; after solving, the step. */
  readonly step: Float64Array;
  /** Scratch for one residual's derivatives, indexed by unknown. */
  readonly row: Float64Array;
  cost: number;
}

export function createNormalEquations(size: number): NormalEquations {
  return {
    size,
    matrix: new Float64Array(size * size),
    step: new Float64Array(size),
    row: new Float64Array(size),
    cost: 0,
  };
}

export function clearEquations(equations: NormalEquations): void {
  equations.matrix.fill(0);
  equations.step.fill(0);
  equations.cost = 0;
}

/**
 * Adds one residual whose derivatives stand in `equations.row`.
 *
 * @param columns the unknowns it depends on, ascending
 */
export function addResidual(
  equations: NormalEquations,
  columns: Int32Array,
  residual: number,
  weight: number,
): void {
  const { matrix, step, row, size } = equations;
  equations.cost += weight * residual * residual;
  for (let i = 0; i < columns.length; i++) {
    const column = columns[i];
    const weighted = row[column] * weight;
    if (weighted === 0) continue;
    step[column] -= weighted * residual;
    const at = column * size;
    for (let j = 0; j <= i; j++) matrix[at + columns[j]] += weighted * row[columns[j]];
  }
}

/** Adds a residual that is one unknown's distance from a wanted value. */
export function addPrior(
  equations: NormalEquations,
  column: number,
  residual: number,
  weight: number,
): void {
  equations.matrix[column * (equations.size + 1)] += weight;
  equations.step[column] -= weight * residual;
  equations.cost += weight * residual * residual;
}

/** Replaces `step` by the damped solution; false when there is none. */
export function solveEquations({ matrix, step, size }: NormalEquations): boolean {
  for (let i = 0; i < size; i++) {
    const at = i * (size + 1);
    matrix[at] += DAMPING_SHARE * matrix[at] + DAMPING_FLOOR;
  }
  return solveCholesky(matrix, step, size);
}
