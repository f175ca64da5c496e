import { alive } from '../motion/alive';
import type { Motion } from '../motion/bake';
import { changed, STANDING, type ArmPosture, type Posture } from '../motion/posture';
import { reachTo } from '../motion/solve-arm';
import { createTrack } from '../motion/track';

/** The palms lie on the thighs. */
const ON_THIGH: Partial<ArmPosture> = {
  ...reachTo(0.125, 0.975, 0.21),
  pole: [1, -0.1, -0.6],
  pronation: 40,
  flexion: -15,
  curl: 0.2,
};
const OVER_THIGH: Partial<ArmPosture> = {
  ...reachTo(0.2, 0.94, 0.24),
  pole: [0.7, -0.1, -1],
  pronation: 30,
  flexion: 0,
};

const SEATED = changed(STANDING, {
  pelvis: { y: -0.375, z: -0.42, pitch: -5 },
  spine: { pitch: 7 },
  head: { pitch: -2 },
  bothArms: ON_THIGH,
  leftFoot: { x: 0.13, yaw: 6 },
  rightFoot: { x: -0.13, yaw: -6 },
});
const FEET = { leftFoot: SEATED.leftFoot, rightFoot: SEATED.rightFoot };
const UPRIGHT = changed(STANDING, FEET);
const LEANING = changed(UPRIGHT, {
  pelvis: { y: -0.1, z: -0.2, pitch: 26 },
  spine: { pitch: 14 },
  head: { pitch: -18 },
  bothArms: OVER_THIGH,
});
const LOW = changed(LEANING, {
  pelvis: { y: -0.31, z: -0.395, pitch: 29 },
  spine: { pitch: 16 },
});
const TOUCHING = changed(SEATED, {
  pelvis: { pitch: 12 },
  spine: { pitch: 14 },
  head: { pitch: -10 },
  bothArms: OVER_THIGH,
});

const SECONDS = 7;
const keyed = createTrack<Posture>([
  [0, UPRIGHT],
  [0.2, UPRIGHT],
  [0.65, LEANING],
  [1.1, LOW],
  [1.35, TOUCHING],
  [1.9, SEATED],
  [2.7, changed(SEATED, { head: { yaw: 14 }, spine: { yaw: 5 } })],
  [3.6, changed(SEATED, { head: { yaw: -10 }, spine: { yaw: -4 } })],
  [4.3, SEATED],
  [4.8, TOUCHING],
  [5.15, LOW],
  [5.7, LEANING],
  [6.5, UPRIGHT],
  [SECONDS, UPRIGHT],
]);

/** Sits down on the stool behind, looks round, and gets up again. The feet stand a little wide all the while. */
export const sit: Motion = {
  id: 'sit',
  seconds: SECONDS,
  at: (seconds) => alive(keyed(seconds), seconds, SECONDS),
};
