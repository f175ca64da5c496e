import type { MotionClip } from './clip';
import { bakeMotion, type Motion } from './motion/bake';
import { raiseArms } from './motions/raise-arms';
import { stand } from './motions/stand';
import { turn, turnAround } from './motions/turn';

const MOTIONS: readonly Motion[] = [stand, turn, turnAround, raiseArms];

/** Names of the clips that the demo shopper knows. */
export const MOTION_IDS: readonly string[] = MOTIONS.map((motion) => motion.id);

/** A clip by its name; throws on a name that is not in {@link MOTION_IDS}. */
export function createMotionClip(id: string): MotionClip {
  const motion = MOTIONS.find((candidate) => candidate.id === id);
  if (!motion) throw new Error(`demo/motions: no motion is called ${id}`);
  return bakeMotion(motion);
}
