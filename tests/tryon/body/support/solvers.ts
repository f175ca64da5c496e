/** The product's fit as the measures take it. */
import { createBodyFit, type BodyFitOptions } from '../../../../src/tryon/body/fit';
import { createBodyPose } from '../../../../src/tryon/body/pose';
import type { Clip } from './clips';
import { learntProportions, mannequinTemplate } from './mannequin';
import type { Solver } from './measure';

/** Seconds between the filmed frames. */
export const FRAME_SECONDS = 1 / 25;

export function createFitSolver(
  { camera }: Clip,
  options: Pick<BodyFitOptions, 'markers' | 'cameraPitch'>,
): Solver {
  const { width, height } = camera;
  const fit = createBodyFit({ template: mannequinTemplate(), width, height, ...options });
  const pose = createBodyPose();
  return {
    solve(landmarks) {
      fit.update(landmarks, FRAME_SECONDS, pose);
      return { pose, proportions: learntProportions(fit.logLengths) };
    },
  };
}
