import type { ShapeWeights } from '../contract/bones';
import type { BodyPose } from './body/pose';
import type { FrameSource } from './camera/frame';
import type { WornFrame } from './stage/fitting-stage';

/** A shopper of whom everything is known beforehand: the demo shopper. */
export interface KnownShopper {
  /** How she stands in the source's last picture, which was so many px high. */
  readonly pose: (height: number) => BodyPose;
  readonly shape: ShapeWeights;
}

/**
 * Dresses the demo shopper by what is known of her, for as long as there is no tracker to find her:
 * until `signal` aborts. The source can be followed afterwards: its picture goes on where it was.
 */
export async function runPreview(
  source: FrameSource,
  shopper: KnownShopper,
  show: (worn: WornFrame) => void,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const frame = await source.capture();
    frame?.bitmap.close();
    if (!frame || signal.aborted) return;
    show({
      frame,
      pose: shopper.pose(frame.height),
      shape: shopper.shape,
      mask: null,
      light: null,
    });
  }
}
