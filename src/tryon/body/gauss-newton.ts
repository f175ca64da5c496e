import type { BodyTemplate } from './body-template';
import { addLengthPriors, type BoneLengths } from './bone-lengths';
import type { FitState } from './fit-state';
import { addImageResiduals } from './image-residuals';
import { addJointPriors } from './joint-priors';
import { createKinematics, updateKinematics, type Kinematics } from './kinematics';
import {
  createMarkerPoints,
  turnMarkersToView,
  updateMarkerPoints,
  type MarkerPoints,
} from './marker-points';
import type { MarkerSet } from './marker';
import {
  clearEquations,
  createNormalEquations,
  solveEquations,
  type NormalEquations,
} from './normal-equations';
import type { Observation } from './observation';
import { applyStep } from './step';
import { addTimePriors } from './time-priors';
import { UNKNOWN_COUNT } from './unknowns';
import { addUprightPrior } from './upright-prior';
import { bindWorldPairs, type BoundPair } from './world-pairs';
import { addWorldResiduals } from './world-residuals';

/** A step that turns no joint further than this ends the solving, radians. */
const CONVERGED_TURN = 1e-3;
/** After the steps asked for, a body in fast motion gets more, while they turn this far... */
const FAST_TURN = 0.15;
/** ...up to this many. */
const GREATEST_ITERATIONS = 6;

/** A body with all scratch memory that solving needs. */
export interface FitProblem {
  readonly template: BodyTemplate;
  readonly lengths: BoneLengths;
  readonly kinematics: Kinematics;
  readonly points: MarkerPoints;
  readonly pairs: readonly BoundPair[];
  readonly equations: NormalEquations;
  /** How far the camera looks up, radians. */
  readonly cameraPitch: number;
}

export function createFitProblem(
  template: BodyTemplate,
  markers: MarkerSet,
  lengths: BoneLengths,
  cameraPitch: number,
): FitProblem {
  const points = createMarkerPoints(markers);
  return {
    ...{ template, lengths, points, cameraPitch },
    kinematics: createKinematics(),
    pairs: bindWorldPairs(points),
    equations: createNormalEquations(UNKNOWN_COUNT),
  };
}

/** Chooses the markers' offsets for the side from which `state` is seen. */
export function viewFrom(problem: FitProblem, state: FitState): void {
  updateKinematics(problem.template, state, problem.kinematics);
  turnMarkersToView(problem.points, problem.kinematics);
}

/**
 * Improves `state` by damped Gauss-Newton steps.
 *
 * @param iterations how many, if they do not converge before; more follow a fast motion
 * @param previous the last frame's state, which the pose stays near to; null for none
 * @param deltaSeconds time since `previous`
 */
export function solveBody(
  problem: FitProblem,
  observation: Observation,
  state: FitState,
  iterations: number,
  previous: FitState | null,
  deltaSeconds: number,
): void {
  const most = Math.max(iterations, GREATEST_ITERATIONS);
  for (let i = 1; i <= most; i++) {
    linearize(problem, observation, state, previous, deltaSeconds);
    state.cost = problem.equations.cost;
    if (!solveEquations(problem.equations)) return;
    const turn = applyStep(problem.equations.step, state);
    if (turn < (i < iterations ? CONVERGED_TURN : FAST_TURN)) return;
  }
}

function linearize(
  { template, lengths, kinematics, points, pairs, equations, cameraPitch }: FitProblem,
  observation: Observation,
  state: FitState,
  previous: FitState | null,
  deltaSeconds: number,
): void {
  updateKinematics(template, state, kinematics);
  updateMarkerPoints(points, kinematics);
  clearEquations(equations);
  addImageResiduals(points, observation, equations);
  addWorldResiduals(pairs, observation, equations);
  addJointPriors(state, kinematics, equations);
  addUprightPrior(kinematics, cameraPitch, equations);
  addLengthPriors(lengths, state.logLengths, observation, equations);
  if (previous) addTimePriors(state, previous, deltaSeconds, equations);
}
