import { BONE } from '../contract/bones';
import { createGuide } from './guidance/guide';
import { createTrackingJudge } from './guidance/judge-tracking';
import type { Reach, Sight } from './guidance/sight';
import { createPresence } from './presence';
import type { WornFrame } from './stage/fitting-stage';
import type { TryonStore } from './store';
import type { Detection } from './tracker/messages';

/** Distances are told to this, metres: more is not known. */
const DISTANCE_STEP_M = 0.1;

/** What a frame tells whoever looks at the page. */
export type Observation = Pick<
  TryonStore,
  'frameAspect' | 'found' | 'guidance' | 'quality' | 'distanceM'
>;

/** Watches a run's frames for what is to be said of them, at human speed. */
export function createObserver(options: {
  /** A photo, of which there is one look. */
  readonly still: boolean;
  /** How far down what is worn now reaches. */
  readonly reach: () => Reach;
  /** People in the picture, as far as was looked for. */
  readonly people: () => number;
}): (worn: WornFrame, detection: Detection) => Observation {
  const { still, reach, people } = options;
  const presence = createPresence();
  const guide = createGuide(still);
  const judge = createTrackingJudge();
  let distanceM: number | null = null;
  return ({ frame, pose, light }, { landmarks }) => {
    const { width, height, timestampSeconds: seconds } = frame;
    const sight: Sight = {
      landmarks: pose ? (landmarks?.image ?? null) : null,
      aspect: width / height,
      luma: light?.luma ?? null,
      people: people(),
      seconds,
      reach: reach(),
    };
    const found = presence.update(pose !== null, seconds);
    if (!found) distanceM = null;
    if (pose) distanceM = steady(distanceM, -pose.joints[BONE.hips * 3 + 2]);
    return {
      frameAspect: sight.aspect,
      found,
      guidance: guide.update(sight),
      quality: judge.update(sight),
      distanceM,
    };
  };
}

/** Rounded to a step, and kept where it is until the value has clearly left the step. */
function steady(told: number | null, value: number): number {
  if (told !== null && Math.abs(value - told) < 0.8 * DISTANCE_STEP_M) return told;
  return Math.round(value / DISTANCE_STEP_M) * DISTANCE_STEP_M;
}
