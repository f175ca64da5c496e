import { create } from 'zustand';
import { recall, remember } from './local-memory';

const STORED = 'tryscape.motion';
const REDUCED = '(prefers-reduced-motion: reduce)';

interface MotionStore {
  /** Asked for here, whatever the device says. */
  readonly calm: boolean;
  readonly setCalm: (calm: boolean) => void;
}

export function applyMotion(calm: boolean): void {
  if (calm) document.documentElement.dataset['motion'] = 'none';
  else delete document.documentElement.dataset['motion'];
}

export const useMotion = create<MotionStore>((set) => {
  return {
    calm: recall(STORED) === 'none',
    setCalm(next) {
      remember(STORED, next ? 'none' : '');
      applyMotion(next);
      set({ calm: next });
    },
  };
});

/** Whether nothing is to move by itself: asked for here, or by the device. */
export const isCalm = (): boolean => useMotion.getState().calm || matchMedia(REDUCED).matches;
