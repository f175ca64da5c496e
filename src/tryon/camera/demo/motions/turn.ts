import { alive } from '../motion/alive';
import type { Motion } from '../motion/bake';
import { changed, STANDING, type Posture } from '../motion/posture';
import { createSteps, type Step } from '../motion/steps';
import { createTrack, type Keys } from '../motion/track';

/** Head and shoulders lead a turn by this much; the pelvis follows. Seconds. */
const HEAD_LEADS = 0.16;
const CHEST_LEADS = 0.07;

/** Arms a little wider, since thighs that step come nearer to hands than thighs that stand. */
export const CLEAR_OF_THIGHS = { elevation: 14.5, azimuth: 6 };

/** Turning on the spot by small steps: from keys of the facing in degrees to the left. */
export function turning(
  facing: Keys<number>,
  steps: readonly Step[],
): (seconds: number) => Posture {
  const yaw = createTrack(facing);
  const loopSeconds = facing[facing.length - 1][0];
  const stepping = createSteps((t) => ({ x: 0, z: 0, yaw: yaw(t) }), steps, loopSeconds);
  return (seconds) => {
    const { weight, leftFoot, rightFoot } = stepping(seconds);
    const now = yaw(seconds);
    const angle = (now * Math.PI) / 180;
    const chest = yaw(seconds + CHEST_LEADS) - now;
    return changed(STANDING, {
      pelvis: {
        yaw: now,
        x: weight * Math.cos(angle),
        z: -weight * Math.sin(angle),
        roll: -60 * weight,
      },
      spine: { yaw: chest, roll: 50 * weight },
      head: { yaw: yaw(seconds + HEAD_LEADS) - now - chest },
      bothArms: CLEAR_OF_THIGHS,
      leftFoot,
      rightFoot,
    });
  };
}

/** Steps that change feet, at a steady pace: the foot on the side of the turn goes first. */
export function alternate(
  first: Step['foot'],
  from: number,
  to: number,
  count: number,
): readonly Step[] {
  const pace = (to - from) / count;
  const other = first === 'left' ? 'right' : 'left';
  return Array.from({ length: count }, (_, i) => ({
    foot: i % 2 === 0 ? first : other,
    from: from + i * pace,
    to: from + (i + 0.86) * pace,
  }));
}

const SIDE_SECONDS = 7;
const toSides = turning(
  [
    [0, 0],
    [0.3, 0],
    [1.7, 75],
    [2.4, 75],
    [4.7, -75],
    [5.4, -75],
    [6.8, 0],
    [SIDE_SECONDS, 0],
  ],
  [
    ...alternate('left', 0.4, 1.9, 4),
    ...alternate('right', 2.5, 4.9, 6),
    ...alternate('left', 5.5, 6.95, 4),
  ],
);

/** Turns to the left and to the right by 75 degrees, as before a mirror. */
export const turn: Motion = {
  id: 'turn',
  seconds: SIDE_SECONDS,
  at: (seconds) => alive(toSides(seconds), seconds, SIDE_SECONDS),
};

const ROUND_SECONDS = 5;
const round = turning(
  [
    [0, 0],
    [0.3, 0],
    [4.4, 360],
    [ROUND_SECONDS, 360],
  ],
  alternate('left', 0.4, 4.6, 10),
);

/** Turns all round, to the left. */
export const turnAround: Motion = {
  id: 'turnAround',
  seconds: ROUND_SECONDS,
  at: (seconds) => alive(round(seconds), seconds, ROUND_SECONDS),
};
