import { alive } from '../motion/alive';
import type { Motion } from '../motion/bake';
import { changed, STANDING } from '../motion/posture';
import { createSteps, type Step } from '../motion/steps';
import { createTrack } from '../motion/track';

const SECONDS = 6;
const SIDEWAYS = 0.24;

const place = createTrack<number>([
  [0, 0],
  [0.4, 0],
  [1.2, SIDEWAYS],
  [1.9, SIDEWAYS],
  [2.7, 0],
  [3.1, 0],
  [3.9, -SIDEWAYS],
  [4.6, -SIDEWAYS],
  [5.4, 0],
  [SECONDS, 0],
]);

/** Each way begins with the foot on its side; the other one closes up. */
const away = (foot: 'left' | 'right', from: number): readonly Step[] => [
  { foot, from, to: from + 0.4 },
  { foot: foot === 'left' ? 'right' : 'left', from: from + 0.48, to: from + 0.88 },
];
const stepping = createSteps(
  (seconds) => ({ x: place(seconds), z: 0, yaw: 0 }),
  [...away('left', 0.4), ...away('right', 1.9), ...away('right', 3.1), ...away('left', 4.6)],
  SECONDS,
);

/** Steps to the left, past the middle to the right, and back. */
export const step: Motion = {
  id: 'step',
  seconds: SECONDS,
  at: (seconds) => {
    const { weight, leftFoot, rightFoot } = stepping(seconds);
    const posture = changed(STANDING, {
      pelvis: { x: place(seconds) + weight * 0.6, y: -0.01, roll: -50 * weight },
      spine: { roll: 50 * weight },
      bothArms: { elevation: 17, azimuth: 8 },
      leftFoot,
      rightFoot,
    });
    return alive(posture, seconds, SECONDS);
  },
};
