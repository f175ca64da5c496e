import { createFitState, type FitState } from '../../../../src/tryon/body/fit-state';
import { fromRotationVector } from '../../../../src/math/quaternion';

/** Numbers in -1..1 that look random and are the same in every run. */
export function createNoise(seed: number): () => number {
  let state = seed;
  return () => {
    // Numerical Recipes' linear congruential generator.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 31 - 1;
  };
}

/** A body 2.5 m before the camera with every joint turned and every length changed. */
export function createWildState(seed: number): FitState {
  const noise = createNoise(seed);
  const state = createFitState();
  state.root.set([0.3 * noise(), 0.3 * noise(), -2.5]);
  for (const rotation of state.rotations) {
    fromRotationVector(noise(), noise(), noise(), rotation);
  }
  state.logLengths.forEach((_, i) => (state.logLengths[i] = 0.2 * noise()));
  return state;
}
