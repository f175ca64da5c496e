import type { IUniform } from 'three';
import type { SceneHour } from '../../contract/showroom-scene';

/** One hour's light gives way to another's. */
export interface HourFade {
  /** 0: all of it is `from`; 1 when the other is reached, and 0 again at once. */
  readonly mix: IUniform<number>;
  readonly from: SceneHour;
  readonly to: SceneHour;
  /** A figure of the hours as it is now. */
  blend(key: 'exposure' | 'emit' | 'reflection'): number;
  start(to: SceneHour): void;
  /** Is there at once. */
  finish(): void;
  /**
   * Moves on by so many seconds. `rests`: nothing fades; `fades`; `turned`: half the way is gone;
   * `arrived`: the other hour is there.
   */
  update(seconds: number): 'rests' | 'fades' | 'turned' | 'arrived';
}

const FADE_SECONDS = 0.8;

export function createHourFade(first: SceneHour): HourFade {
  const mix = { value: 0 };
  let from = first;
  let to = first;
  let gone = 0;
  return {
    mix,
    get from() {
      return from;
    },
    get to() {
      return to;
    },
    blend: (key) => from[key] + (to[key] - from[key]) * mix.value,
    start(hour) {
      to = hour;
      gone = 0;
    },
    finish() {
      from = to;
      mix.value = 0;
    },
    update(seconds) {
      if (from === to) return 'rests';
      const before = gone;
      gone += seconds / FADE_SECONDS;
      if (gone >= 1) {
        from = to;
        mix.value = 0;
        return 'arrived';
      }
      mix.value = gone * gone * (3 - 2 * gone);
      return before < 0.5 && gone >= 0.5 ? 'turned' : 'fades';
    },
  };
}
