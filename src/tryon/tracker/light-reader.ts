import type { FrameLight } from '../../contract/frame-light';
import { measureLight } from '../light/measure-light';
import type { TrackerMode } from './messages';

/** Light changes slowly, and reading pixels back is not free. */
const INTERVAL_MS = 250;

/** Reads the light of frames, a few times a second in a video. */
export interface LightReader {
  /** The light of this picture or of one shortly before it; null where pixels cannot be read. */
  read(bitmap: ImageBitmap, mode: TrackerMode, timestampMs: number): FrameLight | null;
}

export function createLightReader(): LightReader {
  let paper: OffscreenCanvasRenderingContext2D | null = null;
  let last: FrameLight | null = null;
  let lastMs = -Infinity;

  return {
    read(bitmap, mode, timestampMs) {
      if (mode === 'video' && timestampMs - lastMs < INTERVAL_MS) return last;
      // Older Safari has no 2D canvas in workers.
      if (typeof OffscreenCanvas === 'undefined') return null;
      const { width, height } = bitmap;
      paper ??= new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
      if (!paper) return null;
      if (paper.canvas.width !== width || paper.canvas.height !== height) {
        Object.assign(paper.canvas, { width, height });
      }
      paper.drawImage(bitmap, 0, 0);
      last = measureLight(paper.getImageData(0, 0, width, height).data, width, height);
      lastMs = timestampMs;
      return last;
    },
  };
}
