import { alive } from '../motion/alive';
import type { Motion } from '../motion/bake';
import {
  changed,
  STANDING,
  type ArmPosture,
  type Posture,
  type PostureChange,
} from '../motion/posture';
import { createTrack } from '../motion/track';
import { reachPoint } from '../motion/trunk';

const FEET = {
  leftFoot: { x: 0.13, yaw: 6 },
  rightFoot: { x: -0.13, yaw: -6 },
};
const UPRIGHT = changed(STANDING, FEET);

/** A posture of the trunk with both wrists at a point of the room, the right one's being its mirror image. */
function withHands(
  change: PostureChange,
  wrist: readonly [number, number, number],
  hand: Partial<ArmPosture>,
): Posture {
  const posture = changed(UPRIGHT, change);
  return changed(posture, { bothArms: { ...hand, ...reachPoint(posture, ...wrist) } });
}

const PALM_DOWN: Partial<ArmPosture> = {
  pole: [1, -0.1, -0.6],
  pronation: 52,
  flexion: -22,
  deviation: -20,
  curl: 0.18,
};
const OVER_THIGH: Partial<ArmPosture> = {
  pole: [0.8, -0.2, -0.8],
  pronation: 40,
  flexion: -8,
};

const SEATED = withHands(
  { pelvis: { y: -0.375, z: -0.42, pitch: -5 }, spine: { pitch: 7 }, head: { pitch: -2 } },
  [0.135, 0.61, -0.19],
  PALM_DOWN,
);
const TOUCHING = withHands(
  { pelvis: { y: -0.375, z: -0.42, pitch: 12 }, spine: { pitch: 14 }, head: { pitch: -10 } },
  [0.16, 0.64, -0.1],
  OVER_THIGH,
);
const LOW = withHands(
  { pelvis: { y: -0.31, z: -0.395, pitch: 29 }, spine: { pitch: 16 }, head: { pitch: -18 } },
  [0.18, 0.68, 0.0],
  OVER_THIGH,
);
const LEANING = withHands(
  { pelvis: { y: -0.1, z: -0.2, pitch: 26 }, spine: { pitch: 14 }, head: { pitch: -18 } },
  [0.24, 0.72, 0.1],
  OVER_THIGH,
);

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
