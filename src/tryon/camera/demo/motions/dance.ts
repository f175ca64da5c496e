import type { Motion } from '../motion/bake';
import { changed, HANGING, STANDING, type ArmPosture, type Posture } from '../motion/posture';
import { reachTo } from '../motion/solve-arm';
import { createSteps, type Step } from '../motion/steps';
import { createTrack } from '../motion/track';

/** 112 beats a minute, two bars of four with each arm figure. */
const BEAT = 16 / 30;
const BEATS = 16;
const SECONDS = BEAT * BEATS;
const SIDEWAYS = 0.13;

const TAU = 2 * Math.PI;

/** Side, close, side, close: a step on each beat. */
const steps: readonly Step[] = Array.from({ length: BEATS }, (_, beat) => ({
  foot: beat % 4 === 0 || beat % 4 === 3 ? 'left' : 'right',
  from: (beat + 0.08) * BEAT,
  to: (beat + 0.72) * BEAT,
}));
const place = (seconds: number) => SIDEWAYS * Math.sin((TAU * seconds) / (4 * BEAT));
const stepping = createSteps((seconds) => ({ x: place(seconds), z: 0, yaw: 0 }), steps, SECONDS);

const arm = (x: number, y: number, z: number, more: Partial<ArmPosture> = {}): ArmPosture => ({
  ...HANGING,
  ...reachTo(x, y, z),
  pole: [0.8, -0.7, -0.7],
  pronation: 15,
  curl: 0.35,
  shrug: 0,
  ...more,
});
const LOW_OUT = arm(0.34, 1.08, 0.22);
const LOW_IN = arm(0.16, 1.12, 0.3);
const HIGH_OUT = arm(0.42, 1.66, 0.1, { pole: [1, -0.3, -0.3] });
const HIGH_IN = arm(0.2, 1.72, 0.14, { pole: [1, -0.1, -0.2] });

const pair = (leftArm: ArmPosture, rightArm: ArmPosture) => ({ leftArm, rightArm });
const figures = createTrack<Pick<Posture, 'leftArm' | 'rightArm'>>(
  [
    pair(LOW_OUT, LOW_IN),
    pair(LOW_IN, LOW_IN),
    pair(LOW_IN, LOW_OUT),
    pair(LOW_IN, LOW_IN),
    pair(LOW_OUT, LOW_IN),
    pair(LOW_IN, LOW_IN),
    pair(LOW_IN, LOW_OUT),
    pair(LOW_OUT, LOW_OUT),
    pair(HIGH_OUT, HIGH_IN),
    pair(HIGH_IN, HIGH_IN),
    pair(HIGH_IN, HIGH_OUT),
    pair(HIGH_IN, HIGH_IN),
    pair(HIGH_OUT, LOW_IN),
    pair(LOW_OUT, LOW_IN),
    pair(LOW_IN, HIGH_OUT),
    pair(LOW_IN, LOW_OUT),
    pair(LOW_OUT, LOW_IN),
  ].map((arms, beat) => [beat * BEAT, arms] as const),
);

/** Dances a little: steps to the side on the beat, the hips along, the arms low, high, and by turns. */
export const dance: Motion = {
  id: 'dance',
  seconds: SECONDS,
  at: (seconds) => {
    const { weight, leftFoot, rightFoot } = stepping(seconds);
    const beat = (TAU * seconds) / BEAT;
    const bar = (TAU * seconds) / (4 * BEAT);
    return changed(STANDING, {
      pelvis: {
        x: place(seconds) + weight * 0.5,
        y: -0.022 + 0.014 * Math.cos(beat + 0.6),
        yaw: 8 * Math.sin(bar + 0.5),
        roll: -5 * Math.sin(bar + 0.4),
        pitch: 2,
      },
      spine: { yaw: -9 * Math.sin(bar + 0.2), roll: 7 * Math.sin(bar), pitch: 2 },
      head: { yaw: 5 * Math.sin(bar), roll: -4 * Math.sin(bar - 0.4), pitch: 2 * Math.cos(beat) },
      leftFoot,
      rightFoot,
      ...figures(seconds - 0.04),
    });
  },
};
