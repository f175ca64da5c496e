/** Whoever is missed for less than this is only badly seen. Seconds. */
const PATIENCE_SECONDS = 0.6;

/** Whether somebody is in the picture, said calmly: found at once, given up after a while. */
export interface Presence {
  /** `seconds` is the frame's own time, which never falls. */
  update(found: boolean, seconds: number): boolean;
}

export function createPresence(): Presence {
  let lastFoundSeconds = -Infinity;
  return {
    update(found, seconds) {
      if (found) lastFoundSeconds = seconds;
      return seconds - lastFoundSeconds < PATIENCE_SECONDS;
    },
  };
}
