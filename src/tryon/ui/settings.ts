import { create } from 'zustand';
import { recall, remember } from '../../ui/local-memory';
import type { CameraFacing } from '../camera/open-camera';

/** Seconds from the shutter to the photo that a shopper can choose. */
export const DELAYS_SECONDS = [0, 3, 10] as const;
export type DelaySeconds = (typeof DELAYS_SECONDS)[number];

/** How a shopper likes it: remembered from visit to visit. Whether the camera was on is not. */
export interface Settings {
  readonly facing: CameraFacing;
  readonly delaySeconds: DelaySeconds;
}

const STORED = 'tryscape.tryon';
const FIRST: Settings = { facing: 'user', delaySeconds: 3 };

/** What is stored may be of another version, or anything at all: only what is known is taken. */
function stored(): Settings {
  let found: Partial<Record<keyof Settings, unknown>>;
  try {
    found = Object(JSON.parse(recall(STORED) ?? '{}'));
  } catch {
    return FIRST;
  }
  return {
    facing: found.facing === 'environment' ? 'environment' : FIRST.facing,
    delaySeconds:
      DELAYS_SECONDS.find((seconds) => seconds === found.delaySeconds) ?? FIRST.delaySeconds,
  };
}

export const useSettings = create<Settings>(stored);

/** Changes a setting, for this visit and the next. */
export function setSettings(change: Partial<Settings>): void {
  useSettings.setState(change);
  remember(STORED, JSON.stringify(useSettings.getState()));
}
