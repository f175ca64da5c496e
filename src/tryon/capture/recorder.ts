import type { Outcome } from '../../contract/tryon-error';
import { recordVideo, type Recording } from './record-video';

/** Keeps one video at a time of what a canvas shows. */
export interface Recorder {
  /** Begins, or waits for the one that is being kept. Fails with `recording_failed`. */
  record(): Promise<Outcome<Blob>>;
  stop(): void;
}

/** `onChange` is told whether a video is being kept. */
export function createRecorder(
  canvas: HTMLCanvasElement,
  onChange: (recording: boolean) => void,
): Recorder {
  let recording: Recording | null = null;
  return {
    async record() {
      recording ??= recordVideo(canvas);
      onChange(true);
      const finished = await recording.finished;
      recording = null;
      onChange(false);
      return finished;
    },
    stop() {
      recording?.stop();
    },
  };
}
