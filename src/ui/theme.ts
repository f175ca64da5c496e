import { create } from 'zustand';
import { recall, remember } from './local-memory';

/** `system` follows the device. */
export const THEMES = ['system', 'paper', 'night'] as const;
export type Theme = (typeof THEMES)[number];

const STORED = 'tryscape.theme';

/** Rooms may say otherwise for a part of theirs: `data-theme` on it. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

interface ThemeStore {
  readonly theme: Theme;
  readonly setTheme: (theme: Theme) => void;
}

export const useTheme = create<ThemeStore>((set) => {
  return {
    theme: THEMES.find((name) => name === recall(STORED)) ?? 'system',
    setTheme(next) {
      remember(STORED, next);
      applyTheme(next);
      set({ theme: next });
    },
  };
});
