import { alive } from '../motion/alive';
import type { Motion } from '../motion/bake';
import { changed, STANDING, type Posture } from '../motion/posture';
import { createTrack } from '../motion/track';

/** Bent forwards from hips and back; the arms hang towards the floor, which is to the chest's front. */
const FORWARDS = changed(STANDING, {
  pelvis: { y: -0.03, z: -0.14, pitch: 48 },
  spine: { pitch: 36 },
  head: { pitch: -8 },
  bothArms: { elevation: 72, azimuth: 88, reach: 0.965, pole: [0.9, -0.6, -0.2], pronation: 20 },
});
const HALFWAY = changed(STANDING, {
  pelvis: { y: -0.01, z: -0.06, pitch: 20 },
  spine: { pitch: 18 },
  head: { pitch: -6 },
  bothArms: { elevation: 30, azimuth: 82, reach: 0.97 },
});

/** Leaning to the left: the hip gives way to the right, the left hand goes down along the thigh. */
const LEFTWARDS = changed(STANDING, {
  pelvis: { x: -0.045, roll: -5 },
  spine: { roll: -24 },
  head: { roll: -8 },
  leftArm: { elevation: 34, azimuth: 12 },
  rightArm: { elevation: 9, azimuth: 60 },
});
const RIGHTWARDS = changed(STANDING, {
  pelvis: { x: 0.045, roll: 5 },
  spine: { roll: 24 },
  head: { roll: 8 },
  leftArm: { elevation: 9, azimuth: 60 },
  rightArm: { elevation: 34, azimuth: 12 },
});

const SECONDS = 7.5;
const keyed = createTrack<Posture>([
  [0, STANDING],
  [0.2, STANDING],
  [0.8, HALFWAY],
  [1.5, FORWARDS],
  [2, FORWARDS],
  [2.7, HALFWAY],
  [3.4, STANDING],
  [4.4, LEFTWARDS],
  [4.8, LEFTWARDS],
  [6.1, RIGHTWARDS],
  [6.5, RIGHTWARDS],
  [7.4, STANDING],
  [SECONDS, STANDING],
]);

/** Bends forwards, then to the left and to the right. */
export const bend: Motion = {
  id: 'bend',
  seconds: SECONDS,
  at: (seconds) => alive(keyed(seconds), seconds, SECONDS),
};
