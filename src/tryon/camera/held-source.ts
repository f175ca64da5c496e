import type { FrameSource } from './frame';

/** A source whose picture the shopper can stop and let go on. */
export interface HeldSource extends FrameSource {
  setHeld(held: boolean): void;
}

/** While held, no new picture is taken: what is on the screen stays. */
export function createHeldSource(source: FrameSource): HeldSource {
  let release = () => {};
  let gate: Promise<void> = Promise.resolve();
  return {
    mode: source.mode,
    mirrored: source.mirrored,
    async capture() {
      await gate;
      return source.capture();
    },
    setHeld(held) {
      release();
      if (held) gate = new Promise((resolve) => (release = resolve));
    },
    dispose() {
      release();
      source.dispose();
    },
  };
}
