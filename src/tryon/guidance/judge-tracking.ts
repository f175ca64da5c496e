import type { TrackingQuality } from './guidance';
import { neededLandmarks, type Sight } from './sight';

/** Mean visibility of the landmarks that a garment hangs on: from here on it is `good`, or `fair`. */
const GOOD = 0.85;
const FAIR = 0.6;
/** Fewer frames a second than this show as stutter, and than that as a row of pictures. */
const GOOD_FPS = 10;
const FAIR_FPS = 4;
/** Seconds over which both are smoothed. */
const CALM_SECONDS = 0.8;

/** Says how well a shopper is followed, without flattering. */
export interface TrackingJudge {
  /** Null while nobody is seen. */
  update(sight: Sight): TrackingQuality | null;
}

export function createTrackingJudge(): TrackingJudge {
  let visibility = NaN;
  let interval = NaN;
  let last = NaN;
  return {
    update({ landmarks, seconds, reach }) {
      const delta = seconds - last;
      last = seconds;
      if (!landmarks) {
        visibility = NaN;
        return null;
      }
      const needed = neededLandmarks(reach);
      let seen = 0;
      for (const landmark of needed) seen += landmarks[landmark * 4 + 3] / needed.length;
      const share = Math.min(1, (delta || CALM_SECONDS) / CALM_SECONDS);
      visibility = follow(visibility, seen, share);
      if (delta > 0) interval = follow(interval, delta, share);
      // A photo has no rate.
      const fps = Number.isNaN(interval) ? Infinity : 1 / interval;
      if (visibility >= GOOD && fps >= GOOD_FPS) return 'good';
      return visibility >= FAIR && fps >= FAIR_FPS ? 'fair' : 'poor';
    },
  };
}

const follow = (value: number, next: number, share: number) =>
  Number.isNaN(value) ? next : value + (next - value) * share;
