import { alive } from '../motion/alive';
import type { Motion } from '../motion/bake';
import { changed, STANDING, type Posture } from '../motion/posture';
import { createTrack } from '../motion/track';
import { BESIDE_HIP, ON_HIP } from './hands-on-hips';
import { alternate, CLEAR_OF_THIGHS, turning } from './turn';

const SECONDS = 18;

/** Looks at the garment from both sides, as people do before a mirror. */
const facing = turning(
  [
    [0, 0],
    [3, 0],
    [4.6, 62],
    [6.6, 62],
    [9.4, -62],
    [11.4, -62],
    [13, 0],
    [SECONDS, 0],
  ],
  [
    ...alternate('left', 3.1, 4.7, 4),
    ...alternate('right', 6.7, 9.5, 6),
    ...alternate('left', 11.5, 13.1, 4),
  ],
);

/** What arms, spine and head do meanwhile, on top of the turning. */
const NOTHING = changed(STANDING, { bothArms: CLEAR_OF_THIGHS });
const LOOKING_DOWN = changed(NOTHING, { head: { pitch: 20 }, spine: { pitch: 5 } });
const BACK_RIGHT = changed(NOTHING, { head: { yaw: -38, pitch: 4 }, spine: { yaw: -12 } });
const BACK_LEFT = changed(NOTHING, { head: { yaw: 38, pitch: 4 }, spine: { yaw: 12 } });
const HAND_BESIDE_HIP = changed(NOTHING, { leftArm: BESIDE_HIP });
const HAND_ON_HIP = changed(NOTHING, {
  leftArm: ON_HIP,
  pelvis: { x: -0.035, roll: -3 },
  spine: { roll: 4 },
  head: { roll: 3, yaw: 6 },
});
const gestures = createTrack<Posture>([
  [0, NOTHING],
  [0.9, NOTHING],
  [1.6, LOOKING_DOWN],
  [2.3, LOOKING_DOWN],
  [3, NOTHING],
  [4.4, NOTHING],
  [5.1, BACK_RIGHT],
  [6.2, BACK_RIGHT],
  [6.9, NOTHING],
  [9.2, NOTHING],
  [9.9, BACK_LEFT],
  [11, BACK_LEFT],
  [11.7, NOTHING],
  [13, NOTHING],
  [13.5, HAND_BESIDE_HIP],
  [14, HAND_ON_HIP],
  [16, HAND_ON_HIP],
  [16.6, HAND_BESIDE_HIP],
  [17.3, NOTHING],
  [SECONDS, NOTHING],
]);

/** Stands, looks down at what is worn, turns to both sides, puts a hand on the hip. */
export const calm: Motion = {
  id: 'calm',
  seconds: SECONDS,
  at: (seconds) => {
    const turned = facing(seconds);
    const gesture = gestures(seconds);
    const posture = changed(gesture, {
      pelvis: {
        ...turned.pelvis,
        x: turned.pelvis.x + gesture.pelvis.x,
        roll: turned.pelvis.roll + gesture.pelvis.roll,
      },
      spine: {
        pitch: turned.spine.pitch + gesture.spine.pitch,
        yaw: turned.spine.yaw + gesture.spine.yaw,
        roll: turned.spine.roll + gesture.spine.roll,
      },
      head: { ...gesture.head, yaw: turned.head.yaw + gesture.head.yaw },
      leftFoot: turned.leftFoot,
      rightFoot: turned.rightFoot,
    });
    return alive(posture, seconds, SECONDS);
  },
};
