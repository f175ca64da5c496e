/** How many pixels are drawn for one of the page: fewer while frames would come too late, all of them at rest. */
export interface SteadyRatio {
  readonly ratio: number;
  /**
   * Takes in how long the last frame took while things moved; seconds.
   * @returns whether the ratio is another now
   */
  update(seconds: number): boolean;
  /** Nothing moves: the picture that stays is drawn whole. Returns whether the ratio is another now. */
  rest(): boolean;
}

/** Frames are late from here on, and could carry more below; seconds. */
const LATE_S = 1 / 45;
const EARLY_S = 1 / 57;
/** So many frames in a row decide. */
const LATE_FRAMES = 12;
const EARLY_FRAMES = 90;
const STEP = 0.8;
/** Fewer than this looks worse than a frame that is late. */
const LEAST_SHARE = 0.5;

/** @param full at rest; at most 2 */
export function createSteadyRatio(full: number): SteadyRatio {
  /** While things move. */
  let share = 1;
  let late = 0;
  let early = 0;
  let ratio = full;
  const set = (next: number) => {
    const isOther = next !== ratio;
    ratio = next;
    return isOther;
  };
  return {
    get ratio() {
      return ratio;
    },
    update(seconds) {
      late = seconds > LATE_S ? late + 1 : 0;
      early = seconds < EARLY_S ? early + 1 : 0;
      if (late >= LATE_FRAMES) {
        share = Math.max(LEAST_SHARE, share * STEP);
        late = 0;
      } else if (early >= EARLY_FRAMES) {
        share = Math.min(1, share / STEP);
        early = 0;
      }
      return set(full * share);
    },
    rest() {
      late = early = 0;
      return set(full);
    },
  };
}
