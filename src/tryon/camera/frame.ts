import type { Texture } from 'three';
import type { TrackerMode } from '../tracker/messages';

/** The tracker's copy of a frame is at most this long on its long side, px: masks come at its size. */
export const TRACKER_LONG_SIDE_PX = 640;

/** One picture of the shopper, kept on the GPU until its landmarks have come back. */
export interface Frame {
  readonly id: number;
  /** Of the source's own clock; never falls. */
  readonly timestampSeconds: number;
  /** Size of the whole picture, px. */
  readonly width: number;
  readonly height: number;
  /** Full resolution, display-coded sRGB values as they are (no colour space), v up. */
  readonly texture: Texture;
  /** The tracker's copy, unmirrored. */
  readonly bitmap: ImageBitmap;
}

/** Where frames come from: a camera, a photo, the demo shopper. */
export interface FrameSource {
  /** `image` where each frame stands alone. */
  readonly mode: TrackerMode;
  /** Whether a shopper expects to see it as in a mirror. */
  readonly mirrored: boolean;
  /**
   * Waits for the next picture and keeps it. Two pictures are kept at a time: the one that is
   * returned here and the one before. Resolves with null once the source has ended.
   */
  capture(): Promise<Frame | null>;
  dispose(): void;
}

/**
 * MediaPipe aligns a mask's rows to 16 bytes, four pixels, and aborts ("Check failed: 1 ==
 * ChannelSize()", seen in tasks-vision 0.10.35) where that leaves a gap at a row's end.
 */
const WIDTH_STEP_PX = 4;

/**
 * Size of the tracker's copy of a picture: its long side at most so many px, its width a multiple of
 * four. Landmarks are shares of the picture, so the pixel or two by which its shape changes move none.
 */
export function trackerSize(
  width: number,
  height: number,
  longSidePx = TRACKER_LONG_SIDE_PX,
): { width: number; height: number } {
  const scale = Math.min(1, longSidePx / Math.max(width, height));
  const steps = Math.max(1, Math.round((width * scale) / WIDTH_STEP_PX));
  return { width: steps * WIDTH_STEP_PX, height: Math.max(1, Math.round(height * scale)) };
}
