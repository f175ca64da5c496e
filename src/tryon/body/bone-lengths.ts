import { LENGTH, LENGTH_COUNT, LENGTHS, type LengthName } from './body-template';
import { addPrior, type NormalEquations } from './normal-equations';
import type { Observation } from './observation';
import { FIRST_LENGTH } from './unknowns';

/**
 * Spread of people's proportions about the template's, as log factors. It pulls in every frame: the
 * tracker's errors are systematic, so that time alone must not make them a person's lengths.
 */
const POPULATION_SIGMA: Readonly<Record<LengthName, number>> = {
  shoulderBreadth: 0.08,
  hipBreadth: 0.08,
  torso: 0.06,
  neck: 0.08,
  upperArm: 0.07,
  forearm: 0.07,
  thigh: 0.07,
  shin: 0.07,
};
/** Information (1 / variance) that a second of watching adds: lengths settle in about 2 s... */
const INFORMATION_PER_SECOND = 1e4;
/** ...and then hold. */
const GREATEST_INFORMATION = 2e4;

const POPULATION_INFORMATION = LENGTHS.map((name) => 1 / POPULATION_SIGMA[name] ** 2);

/** What has been learnt about a person's proportions. */
export interface BoneLengths {
  /** 8 logarithms of factors on the template. */
  readonly logLengths: Float64Array;
  /** 8: inverse variance with which each is held from frame to frame. */
  readonly information: Float64Array;
}

export function createBoneLengths(): BoneLengths {
  return {
    logLengths: new Float64Array(LENGTH_COUNT),
    information: new Float64Array(LENGTH_COUNT),
  };
}

export function forgetBoneLengths(lengths: BoneLengths): void {
  lengths.logLengths.fill(0);
  lengths.information.fill(0);
}

/** Adds that lengths are like other people's and stay near what has been learnt. */
export function addLengthPriors(
  lengths: BoneLengths,
  logLengths: Float64Array,
  observation: Observation,
  equations: NormalEquations,
): void {
  for (let i = 0; i < LENGTH_COUNT; i++) {
    addPrior(equations, FIRST_LENGTH + i, logLengths[i], POPULATION_INFORMATION[i]);
    const learnt = isUnseen(i, observation) ? GREATEST_INFORMATION : lengths.information[i];
    addPrior(equations, FIRST_LENGTH + i, logLengths[i] - lengths.logLengths[i], learnt);
  }
}

/** Takes over a frame's solved lengths and believes them a little more than before. */
export function learnBoneLengths(
  lengths: BoneLengths,
  solved: Float64Array,
  observation: Observation,
  deltaSeconds: number,
): void {
  for (let i = 0; i < LENGTH_COUNT; i++) {
    if (isUnseen(i, observation)) continue;
    lengths.logLengths[i] = solved[i];
    const more = lengths.information[i] + INFORMATION_PER_SECOND * deltaSeconds;
    lengths.information[i] = Math.min(more, GREATEST_INFORMATION);
  }
}

/** A leg whose ankle is not in the picture says nothing about its length. */
function isUnseen(length: number, observation: Observation): boolean {
  return observation.legsCutOff && (length === LENGTH.thigh || length === LENGTH.shin);
}
