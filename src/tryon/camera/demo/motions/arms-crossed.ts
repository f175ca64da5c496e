import { alive } from '../motion/alive';
import type { Motion } from '../motion/bake';
import { changed, HANGING, STANDING, type ArmPosture, type Posture } from '../motion/posture';
import { reachTo } from '../motion/solve-arm';
import { createTrack } from '../motion/track';

/** Before the belly with the elbows bent, on the way to each other. */
const READY: Partial<ArmPosture> = {
  ...reachTo(0.12, 1.09, 0.26),
  pole: [1, -0.6, -0.4],
  pronation: -5,
  flexion: 8,
  curl: 0.2,
};

/** The left forearm lies on the ribs, its hand tucked under the other arm. */
const INNER: ArmPosture = {
  ...HANGING,
  ...reachTo(-0.03, 1.12, 0.182),
  pole: [1, -0.6, 0],
  pronation: -26,
  flexion: 17,
  curl: 0.15,
  shrug: 0,
};

/** The right forearm lies on the left one, its hand on the left upper arm. */
const OUTER: ArmPosture = {
  ...INNER,
  ...reachTo(-0.005, 1.175, 0.245),
  pole: [1, -0.7, 0.1],
  pronation: -32,
  flexion: 33,
};

const READY_POSTURE = changed(STANDING, { bothArms: READY });
const CROSSED = changed(STANDING, {
  leftArm: INNER,
  rightArm: OUTER,
  spine: { pitch: 2 },
  head: { pitch: -2 },
});
const crossed = (change: { yaw: number; x: number }): Posture =>
  changed(CROSSED, {
    pelvis: { x: change.x },
    spine: { yaw: change.yaw },
    head: { yaw: change.yaw },
  });

const SECONDS = 6;
const keyed = createTrack<Posture>([
  [0, STANDING],
  [0.15, STANDING],
  [0.55, READY_POSTURE],
  [1, crossed({ yaw: 0, x: 0 })],
  [2.2, crossed({ yaw: 9, x: 0.015 })],
  [3.6, crossed({ yaw: -9, x: -0.015 })],
  [4.5, crossed({ yaw: 0, x: 0 })],
  [5, READY_POSTURE],
  [5.7, STANDING],
  [SECONDS, STANDING],
]);

/** Crosses the arms before the chest and looks about a little. */
export const armsCrossed: Motion = {
  id: 'armsCrossed',
  seconds: SECONDS,
  at: (seconds) => alive(keyed(seconds), seconds, SECONDS),
};
