import { MathUtils } from 'three';
import { STANDING, type FootPosture, type Posture } from './posture';

/** Where somebody stands and faces on the floor: metres from the start, degrees to the left. */
export interface Stance {
  readonly x: number;
  readonly z: number;
  readonly yaw: number;
}

/** A foot leaves the floor at one time and is set down at another, seconds. */
export interface Step {
  readonly foot: 'left' | 'right';
  readonly from: number;
  readonly to: number;
}

/** How high a small step lifts the foot (metres) and how far the heel leads (degrees). */
const LIFT = 0.028;
const HEEL = 18;

/** A foot is set down where the body will be so many seconds later at most. */
const LOOK_AHEAD = 0.25;

/** Metres by which the weight goes over the standing foot, and seconds by which it goes ahead of the step. */
const WEIGHT_SHIFT = 0.032;
const WEIGHT_AHEAD = 0.16;

/**
 * Feet that follow a way over the floor by steps and never slide: each foot stands still until its
 * next step, which sets it down where the body will be in the middle of the time it then stands, or
 * soon. The weight goes to the standing foot: metres to the left of the body's middle.
 * `path` goes on beyond the loop (a full turn's next round begins at 360 degrees).
 */
export function createSteps(
  path: (seconds: number) => Stance,
  steps: readonly Step[],
  loopSeconds: number,
): (seconds: number) => Pick<Posture, 'leftFoot' | 'rightFoot'> & { readonly weight: number } {
  const left = footTrack('left');
  const right = footTrack('right');
  return (seconds) => ({
    leftFoot: left(seconds),
    rightFoot: right(seconds),
    weight: WEIGHT_SHIFT * (standing('left', seconds) - standing('right', seconds)),
  });

  function footTrack(foot: 'left' | 'right') {
    const own = steps.filter((step) => step.foot === foot);
    const home = STANDING[`${foot}Foot`];
    const place = (index: number): FootPosture => {
      const round = Math.floor(index / own.length);
      const at = own[index - round * own.length];
      const following = own[(index + 1 - round * own.length) % own.length];
      const nextRound = index + 1 - round * own.length === own.length ? loopSeconds : 0;
      const standing = following.from + nextRound - at.to;
      const ahead = Math.min(LOOK_AHEAD, standing / 2);
      return standOn(path(round * loopSeconds + at.to + ahead), home);
    };
    return (seconds: number): FootPosture => {
      if (own.length === 0) return standOn(path(seconds), home);
      let next = own.findIndex((step) => seconds < step.to);
      if (next < 0) next = own.length;
      const step = own[next];
      const before = place(next - 1);
      if (!step || seconds <= step.from) return before;
      return midair(before, place(next), (seconds - step.from) / (step.to - step.from));
    };
  }

  /** 1 while the other foot is in the air. */
  function standing(foot: 'left' | 'right', seconds: number): number {
    let most = 0;
    for (const step of steps)
      for (const round of [-loopSeconds, 0, loopSeconds]) {
        if (step.foot === foot) continue;
        const rise = MathUtils.smootherstep(
          seconds,
          step.from + round - WEIGHT_AHEAD,
          step.from + round + WEIGHT_AHEAD / 2,
        );
        const fall = MathUtils.smootherstep(
          seconds,
          step.to + round - WEIGHT_AHEAD / 2,
          step.to + round + WEIGHT_AHEAD,
        );
        most = Math.max(most, rise * (1 - fall));
      }
    return most;
  }
}

/** A foot's place under a body that stands and faces somewhere. */
function standOn(stance: Stance, home: FootPosture): FootPosture {
  const yaw = MathUtils.degToRad(stance.yaw);
  const cos = Math.cos(yaw);
  const sin = Math.sin(yaw);
  return {
    x: stance.x + cos * home.x + sin * home.z,
    z: stance.z - sin * home.x + cos * home.z,
    yaw: stance.yaw + home.yaw,
    heel: 0,
    lift: 0,
  };
}

function midair(from: FootPosture, to: FootPosture, share: number): FootPosture {
  const way = MathUtils.smootherstep(share, 0.1, 1);
  return {
    x: MathUtils.lerp(from.x, to.x, way),
    z: MathUtils.lerp(from.z, to.z, way),
    yaw: MathUtils.lerp(from.yaw, to.yaw, way),
    heel: HEEL * Math.sin(Math.PI * Math.sqrt(share)) ** 2,
    lift: LIFT * Math.sin(Math.PI * share) ** 2,
  };
}
