import { alive } from '../motion/alive';
import type { Motion } from '../motion/bake';
import { changed, STANDING } from '../motion/posture';
import { createSteps } from '../motion/steps';
import { createTrack } from '../motion/track';

const SECONDS = 6;
const SIDEWAYS = 0.24;

const place = createTrack<number>([
  [0, 0],
  [0.4, 0],
  [1.2, SIDEWAYS],
  [2, SIDEWAYS],
  [3.6, -SIDEWAYS],
  [4.4, -SIDEWAYS],
  [5.3, 0],
  [SECONDS, 0],
]);

const stepping = createSteps(
  (seconds) => ({ x: place(seconds), z: 0, yaw: 0 }),
  [
    { foot: 'left', from: 0.45, to: 0.85 },
    { foot: 'right', from: 0.95, to: 1.35 },
    { foot: 'right', from: 2.1, to: 2.5 },
    { foot: 'left', from: 2.6, to: 3 },
    { foot: 'right', from: 3.05, to: 3.45 },
    { foot: 'left', from: 3.55, to: 3.95 },
    { foot: 'left', from: 4.5, to: 4.9 },
    { foot: 'right', from: 5, to: 5.4 },
  ],
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
      leftFoot,
      rightFoot,
    });
    return alive(posture, seconds, SECONDS);
  },
};
