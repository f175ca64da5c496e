import { LENGTH, LENGTH_COUNT } from './body-template';
import { addPrior, type NormalEquations } from './normal-equations';
import type { Observation } from './observation';
import { FIRST_LENGTH } from './unknowns';

/** Spread of people's proportions about the template's, as log factors. */
const POPULATION_SIGMA = 0.08;
/** Information (1 / variance) that a second of watching adds: lengths settle in about 2 s... */
const INFORMATION_PER_SECOND = 1e4;
/** ...and then hold; a change of dress or a wrong guess can still be made good slowly. */
const GREATEST_INFORMATION = 2e4;
/** A leg whose ankle is not in the picture says nothing about its length. */
const UNSEEN_LEG_FACTOR = 100;

/** What has been learnt about a person's proportions. */
export interface BoneLengths {
  /** 8 logarithms of factors on the template. */
  readonly logLengths: Float64Array;
  /** 8: inverse variance of each. */
  readonly information: Float64Array;
}

export function createBoneLengths(): BoneLengths {
  const lengths = {
    logLengths: new Float64Array(LENGTH_COUNT),
    information: new Float64Array(LENGTH_COUNT),
  };
  forgetBoneLengths(lengths);
  return lengths;
}

export function forgetBoneLengths(lengths: BoneLengths): void {
  lengths.logLengths.fill(0);
  lengths.information.fill(1 / POPULATION_SIGMA ** 2);
}

/** Adds that lengths stay near what has been learnt. */
export function addLengthPriors(
  lengths: BoneLengths,
  logLengths: Float64Array,
  observation: Observation,
  equations: NormalEquations,
): void {
  for (let i = 0; i < LENGTH_COUNT; i++) {
    const factor = isUnseen(i, observation) ? UNSEEN_LEG_FACTOR : 1;
    const moved = logLengths[i] - lengths.logLengths[i];
    addPrior(equations, FIRST_LENGTH + i, moved, lengths.information[i] * factor);
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

function isUnseen(length: number, observation: Observation): boolean {
  return observation.legsCutOff && (length === LENGTH.thigh || length === LENGTH.shin);
}
