import { alive } from '../motion/alive';
import type { Motion } from '../motion/bake';
import { changed, STANDING, type ArmPosture, type Posture } from '../motion/posture';
import { reachTo } from '../motion/solve-arm';
import { createTrack } from '../motion/track';

/** The palm on the hip bone, fingers to the front, the elbow out. */
export const ON_HIP: Partial<ArmPosture> = {
  ...reachTo(0.245, 1.03, -0.03),
  pole: [1, 0, -0.5],
  pronation: -20,
  flexion: -38,
  deviation: 20,
  curl: 0.15,
  shrug: 2,
};

/** On the way there the hand goes round the hip, not through it. */
export const BESIDE_HIP: Partial<ArmPosture> = {
  ...reachTo(0.33, 0.98, 0.03),
  pole: [1, 0, -0.6],
  pronation: -10,
  flexion: -15,
  deviation: 8,
};

const BESIDE = changed(STANDING, { bothArms: BESIDE_HIP });
const ON_HIPS = changed(STANDING, { bothArms: ON_HIP, head: { pitch: -2 } });

const SECONDS = 6;
const keyed = createTrack<Posture>([
  [0, STANDING],
  [0.2, STANDING],
  [0.65, BESIDE],
  [1.05, ON_HIPS],
  [2.3, changed(ON_HIPS, { pelvis: { x: 0.035, roll: 4 }, spine: { roll: -5, yaw: 12 } })],
  [3.6, changed(ON_HIPS, { pelvis: { x: -0.035, roll: -4 }, spine: { roll: 5, yaw: -12 } })],
  [4.6, ON_HIPS],
  [5.05, BESIDE],
  [5.7, STANDING],
  [SECONDS, STANDING],
]);

/** Hands on the hips, the weight from one leg to the other. */
export const handsOnHips: Motion = {
  id: 'handsOnHips',
  seconds: SECONDS,
  at: (seconds) => alive(keyed(seconds), seconds, SECONDS),
};
