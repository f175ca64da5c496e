import { alive } from '../motion/alive';
import type { Motion } from '../motion/bake';
import { changed, HANGING, STANDING, type ArmPosture } from '../motion/posture';
import { createTrack, type Keys } from '../motion/track';

const OUT: ArmPosture = {
  ...HANGING,
  elevation: 90,
  azimuth: 4,
  reach: 1.01,
  pole: [0.1, -0.55, -1],
  pronation: 8,
  flexion: 0,
  curl: 0.12,
  shrug: 0,
};
const OVERHEAD: ArmPosture = {
  ...OUT,
  elevation: 163,
  azimuth: 25,
  reach: 1.1,
  pole: [1, 0, -0.5],
  pronation: 20,
};
const AHEAD: ArmPosture = {
  ...OUT,
  azimuth: 84,
  reach: 1.04,
  pole: [0.75, -1, 0],
  pronation: 30,
};

const keys: Keys<ArmPosture> = [
  [0, HANGING],
  [0.25, HANGING],
  [0.95, OUT],
  [1.6, OVERHEAD],
  [2.2, OVERHEAD],
  [2.9, OUT],
  [3.6, HANGING],
  [3.9, HANGING],
  [4.6, AHEAD],
  [5.2, OVERHEAD],
  [5.6, OVERHEAD],
  [6.3, AHEAD],
  [7, HANGING],
];
const arms = createTrack(keys);
const SECONDS = 7;

/** The arms go up by the sides, down again, and up by the front; the right one a little behind. */
export const raiseArms: Motion = {
  id: 'raiseArms',
  seconds: SECONDS,
  at: (seconds) => {
    const leftArm = arms(seconds);
    const rightArm = arms(seconds - 0.05);
    const up = leftArm.elevation / 180;
    const posture = changed(STANDING, {
      leftArm,
      rightArm,
      spine: { pitch: -5 * up },
      head: { pitch: -4 * up },
    });
    return alive(posture, seconds, SECONDS);
  },
};
