import type { MotionClip } from './clip';
import { bakeMotion, type Motion } from './motion/bake';
import { armsCrossed } from './motions/arms-crossed';
import { bend } from './motions/bend';
import { calm } from './motions/calm';
import { dance } from './motions/dance';
import { handsOnHips } from './motions/hands-on-hips';
import { raiseArms } from './motions/raise-arms';
import { sit } from './motions/sit';
import { stand } from './motions/stand';
import { step } from './motions/step';
import { swing } from './motions/swing';
import { turn, turnAround } from './motions/turn';
import { walk } from './motions/walk';

const MOTIONS: readonly Motion[] = [
  stand,
  turn,
  turnAround,
  raiseArms,
  armsCrossed,
  handsOnHips,
  walk,
  sit,
  bend,
  swing,
  step,
  calm,
  dance,
];

/** Names of the clips that the demo shopper knows. */
export const MOTION_IDS: readonly string[] = MOTIONS.map((motion) => motion.id);

/** How the demo shopper may be: she stands and turns, walks, dances a little. */
export const TEMPERAMENTS = ['calm', 'walk', 'dance'] as const;
export type Temperament = (typeof TEMPERAMENTS)[number];

/** A clip by its name; throws on a name that is not in {@link MOTION_IDS}. */
export function createMotionClip(id: string): MotionClip {
  const motion = MOTIONS.find((candidate) => candidate.id === id);
  if (!motion) throw new Error(`demo/motions: no motion is called ${id}`);
  return bakeMotion(motion);
}
