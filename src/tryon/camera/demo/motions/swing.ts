import type { Motion } from '../motion/bake';
import { changed, HANGING, STANDING, type ArmPosture } from '../motion/posture';

const CYCLE_SECONDS = 2;
const CYCLES = 3;

/** Loose arms follow the chest by this share of a cycle. */
const LAG = 0.09;

const TAU = 2 * Math.PI;

/** Twists from side to side with loose arms that swing round the body. */
export const swing: Motion = {
  id: 'swing',
  seconds: CYCLE_SECONDS * CYCLES,
  at: (seconds) => {
    const cycle = seconds / CYCLE_SECONDS;
    const twist = Math.sin(TAU * cycle);
    const arms = Math.sin(TAU * (cycle - LAG));
    return changed(STANDING, {
      pelvis: { yaw: 10 * twist, x: 0.02 * twist, y: -0.012, roll: 1.5 * twist },
      spine: { yaw: 30 * twist, pitch: 3, roll: -3 * twist },
      head: { yaw: -14 * twist, pitch: -2 },
      leftArm: loose(-arms),
      rightArm: loose(arms),
    });
  },
};

/** An arm that swings wide: behind the body (-1) to across its front (1). */
function loose(swing: number): ArmPosture {
  const front = (swing + 1) / 2;
  return {
    ...HANGING,
    elevation: 34 + 10 * Math.abs(swing),
    azimuth: -20 + 112 * front,
    reach: 0.96 - 0.05 * front,
    pole: [0.6, -0.5, -0.9 + 0.6 * front],
    curl: 0.22,
  };
}
