import type { Frame, FrameSource } from './camera/frame';
import type { TryonErrorCode } from '../contract/tryon-error';
import { createFitting, type BodyReference } from './fitting';
import type { WornFrame } from './stage/fitting-stage';
import type { Detection } from './tracker/messages';
import type { Tracker } from './tracker/tracker';

/** What a run tells whoever draws it. */
export interface TryonListener {
  /** One frame, looked at. `detection` is what the tracker saw in it. */
  onFrame(worn: WornFrame, detection: Detection): void;
  /** A picture that is about to be looked at: here alone its small copy may be copied again. */
  onPicture?(frame: Frame): void;
  /** The source has ended by itself (a photo is done, a camera was unplugged). */
  onEnd(): void;
  onError(code: TryonErrorCode): void;
}

/**
 * Follows the shopper of a source until it ends or `signal` aborts: frame → tracker → pose and
 * shape. One frame is in flight at a time, and what is shown is always a frame together with the
 * pose that was found in it: never a newer one.
 */
export async function runTryon(
  source: FrameSource,
  tracker: Tracker,
  reference: BodyReference,
  listener: TryonListener,
  signal: AbortSignal,
): Promise<void> {
  const fitting = createFitting(reference, source.mode === 'image');
  let previous: Frame | null = null;
  while (!signal.aborted) {
    const frame = await source.capture();
    if (signal.aborted) {
      frame?.bitmap.close();
      return;
    }
    if (!frame) {
      listener.onEnd();
      return;
    }
    listener.onPicture?.(frame);
    const outcome = await tracker.detect(
      frame.bitmap,
      frame.id,
      source.mode,
      frame.timestampSeconds * 1000,
    );
    if (signal.aborted) return;
    if (!outcome.ok) {
      listener.onError(outcome.code);
      return;
    }
    const deltaSeconds = previous ? frame.timestampSeconds - previous.timestampSeconds : 0;
    const found = fitting.update(outcome.value, {
      width: frame.width,
      height: frame.height,
      deltaSeconds,
    });
    listener.onFrame(
      {
        frame,
        pose: found ? fitting.pose : null,
        shape: fitting.shape,
        mask: outcome.value.mask,
        light: outcome.value.light,
      },
      outcome.value,
    );
    previous = frame;
  }
}
