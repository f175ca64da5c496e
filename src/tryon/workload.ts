import { TRACKER_LONG_SIDE_PX } from './camera/frame';

/** Inference that takes longer than this leaves fewer than about ten pictures a second. */
const SLOW_MS = 85;
/** Long side of the tracker's copies on a slow device, px: masks, and all that is done to them, shrink with it. */
const SLOW_LONG_SIDE_PX = 384;
/** A device is judged by what it does for this long. */
const JUDGED_SECONDS = 3;

/** How much work a device is given for a picture: what it can do without stutter. */
export interface Workload {
  /** Long side at most of the tracker's copies, px. */
  longSidePx(): number;
  /**
   * Takes the median time of the last inferences (Infinity before the first) and the picture's own time; says whether the device
   * is slow. Once slow, it stays so: a smaller picture that is fast must not bring the large one back.
   */
  update(inferenceMs: number, seconds: number): boolean;
}

export function createWorkload(): Workload {
  let isSlow = false;
  let slowSince: number | null = null;
  return {
    longSidePx: () => (isSlow ? SLOW_LONG_SIDE_PX : TRACKER_LONG_SIDE_PX),
    update(inferenceMs, seconds) {
      if (inferenceMs <= SLOW_MS || inferenceMs === Infinity) slowSince = null;
      else if (slowSince === null || seconds < slowSince) slowSince = seconds;
      isSlow ||= slowSince !== null && seconds - slowSince >= JUDGED_SECONDS;
      return isSlow;
    },
  };
}
