import { LANDMARK } from '../../contract/landmark';
import type { Guidance } from './guidance';
import { neededLandmarks, trunkOf, type Sight, type Trunk } from './sight';

/** A picture darker than this on the mean hides where the body ends. */
const DARK_LUMA = 0.13;
/** A trunk longer than this (of the picture's height) leaves no room for what is worn on it … */
const NEAR_TRUNK = 0.52;
/** … and one shorter than this has too few pixels for its joints to be told apart. */
const FAR_TRUNK = 0.1;
/** Landmarks this close to the picture's edge, or beyond, are guessed (try-on.md, facts). */
const EDGE = 0.01;
/** Shoulders nearer to each other than this, of the trunk's length, are seen from the side. */
const SIDEWAYS_SHOULDERS = 0.28;
/** Nobody tries clothes on moving faster than this for long: trunk lengths a second. */
const FAST = 2.6;

/** Something must be so for this long before it is said, seconds … */
const SAID_AFTER: Readonly<Record<Guidance, number>> = {
  nobody: 1,
  one_person: 0,
  more_light: 1.5,
  step_back: 0.8,
  come_closer: 1.2,
  // Whoever turns to see herself from the side does so for a while.
  turn_to_camera: 6,
  hold_still: 1,
};
/** … and what was said stays readable for this long. */
const SAID_FOR = 1.6;

/** Says calmly what a shopper could do to be seen better. */
export interface Guide {
  update(sight: Sight): Guidance | null;
}

/** `still` for a photo, of which there is one look: what it needs is said at once. */
export function createGuide(still = false): Guide {
  let needed: Guidance | null = null;
  let neededSince = 0;
  let said: Guidance | null = null;
  let saidAt = -Infinity;
  let before: { readonly trunk: Trunk; readonly seconds: number } | null = null;
  let speed = 0;

  function need(sight: Sight): Guidance | null {
    const { landmarks, aspect, luma, people, seconds } = sight;
    const isDark = luma !== null && luma < DARK_LUMA;
    if (!landmarks) return isDark ? 'more_light' : 'nobody';
    const trunk = trunkOf(landmarks, aspect);
    if (before && seconds > before.seconds) {
      const way = Math.hypot(trunk.x - before.trunk.x, trunk.y - before.trunk.y) / trunk.length;
      speed += (way / (seconds - before.seconds) - speed) / 4;
    }
    before = { trunk, seconds };
    if (people > 1) return 'one_person';
    if (isDark) return 'more_light';
    if (trunk.length > NEAR_TRUNK || isCutOff(sight, landmarks)) return 'step_back';
    if (trunk.length < FAR_TRUNK) return 'come_closer';
    if (speed > FAST) return 'hold_still';
    return shoulderSpan(landmarks, aspect) < SIDEWAYS_SHOULDERS * trunk.length
      ? 'turn_to_camera'
      : null;
  }

  return {
    update(sight) {
      const { seconds } = sight;
      const now = need(sight);
      if (now !== needed) {
        needed = now;
        neededSince = seconds;
      }
      if (needed === said) saidAt = said === null ? saidAt : seconds;
      else if (needed !== null && (still || seconds - neededSince >= SAID_AFTER[needed])) {
        said = needed;
        saidAt = seconds;
      } else if (needed === null && seconds - saidAt >= SAID_FOR) said = null;
      return said;
    },
  };
}

/** Is something that the garment hangs on outside the picture? A head above it is nobody's loss. */
function isCutOff({ reach }: Sight, landmarks: Float32Array): boolean {
  return neededLandmarks(reach).some((landmark) => {
    const x = landmarks[landmark * 4];
    const y = landmarks[landmark * 4 + 1];
    return x < EDGE || x > 1 - EDGE || y < EDGE || y > 1 - EDGE;
  });
}

function shoulderSpan(landmarks: Float32Array, aspect: number): number {
  const a = LANDMARK.leftShoulder * 4;
  const b = LANDMARK.rightShoulder * 4;
  return Math.hypot((landmarks[a] - landmarks[b]) * aspect, landmarks[a + 1] - landmarks[b + 1]);
}
