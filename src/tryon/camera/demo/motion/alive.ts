import { changed, type Posture } from './posture';

/** Seconds that a calm breath, and a shift of the weight from side to side, take about. */
const BREATH_SECONDS = 3.6;
const SWAY_SECONDS = 5.3;

/**
 * Nobody stands like a post: adds breath, a shift of weight of a few millimetres and a head that is
 * never quite still. Comes back to its beginning after `loopSeconds`.
 */
export function alive(posture: Posture, seconds: number, loopSeconds: number): Posture {
  const wave = (about: number, phase: number) => {
    const cycles = Math.max(1, Math.round(loopSeconds / about));
    return Math.sin(2 * Math.PI * ((cycles * seconds) / loopSeconds + phase));
  };
  const breath = wave(BREATH_SECONDS, 0);
  const sway = wave(SWAY_SECONDS, 0.1);
  const { pelvis, spine, head, leftArm, rightArm } = posture;
  return changed(posture, {
    pelvis: { x: pelvis.x + 0.006 * sway, z: pelvis.z + 0.003 * wave(SWAY_SECONDS, 0.4) },
    spine: { pitch: spine.pitch - 0.7 * breath, roll: spine.roll - 0.5 * sway },
    head: {
      pitch: head.pitch + 0.5 * breath,
      yaw: head.yaw + 1.2 * wave(SWAY_SECONDS * 1.7, 0.3),
      roll: head.roll + 0.7 * sway,
    },
    leftArm: { shrug: leftArm.shrug + 0.7 * breath },
    rightArm: { shrug: rightArm.shrug + 0.7 * breath },
  });
}
