import type { Motion } from '../motion/bake';
import {
  changed,
  HANGING,
  STANDING,
  type ArmPosture,
  type FootPosture,
  type Posture,
} from '../motion/posture';
import { reachTo } from '../motion/solve-arm';

const CYCLE_SECONDS = 1.1;
const CYCLES = 4;

/** A foot is in the air for this share of the cycle. */
const SWING = 0.42;
const FOOT_LIFT = 0.13;
const FOOT_FORWARDS = 0.05;

/** The heel rises by so many degrees, and this share of the time in the air before the foot does. */
const HEEL = 24;
const HEEL_EARLY = 0.14;

const TAU = 2 * Math.PI;

/** Walks on the spot; `cycle` counts pairs of steps, the left foot first. */
export function walking(cycle: number): Posture {
  const phase = cycle * TAU;
  const stride = Math.sin(phase);
  return changed(STANDING, {
    pelvis: {
      x: -0.022 * Math.sin(phase + 0.2),
      y: -0.003 - 0.005 * Math.cos(2 * phase),
      yaw: -4 * stride,
      roll: 2.5 * Math.sin(phase + 0.2),
      pitch: 2,
    },
    spine: { pitch: 1, yaw: 11 * Math.sin(phase - 0.2), roll: -3.5 * stride },
    head: { yaw: -5 * Math.sin(phase - 0.2), roll: stride },
    leftArm: swinging(-Math.sin(phase - 0.25)),
    rightArm: swinging(Math.sin(phase - 0.25)),
    leftFoot: lifted(STANDING.leftFoot, cycle),
    rightFoot: lifted(STANDING.rightFoot, cycle + 0.5),
  });
}

/** An arm that swings by the body, from behind (-1) to the front (1), where the elbow bends more. */
function swinging(swing: number): ArmPosture {
  const forwards = (swing + 1) / 2;
  return {
    ...HANGING,
    ...reachTo(0.276 - 0.025 * forwards, 0.865 + 0.06 * forwards ** 2, 0.03 + 0.19 * swing),
    pole: [0.15, -0.1, -1],
    shrug: -1,
  };
}

/** The heel rises first, then the knee; the foot comes down flat. It is in the air around a quarter of the cycle. */
function lifted(home: FootPosture, cycle: number): FootPosture {
  const share = (cycle - Math.floor(cycle) - (0.25 - SWING / 2)) / SWING;
  const air = share > 0 && share < 1 ? Math.sin(Math.PI * share) ** 2 : 0;
  const rolling = (share + HEEL_EARLY) / (1 + HEEL_EARLY);
  const heel = rolling > 0 && rolling < 1 ? Math.sin(Math.PI * rolling) ** 2 : 0;
  return {
    ...home,
    z: home.z + FOOT_FORWARDS * air,
    lift: FOOT_LIFT * air,
    heel: HEEL * heel,
  };
}

/** Walks on the spot at an easy pace. */
export const walk: Motion = {
  id: 'walk',
  seconds: CYCLE_SECONDS * CYCLES,
  at: (seconds) => walking(seconds / CYCLE_SECONDS),
};
