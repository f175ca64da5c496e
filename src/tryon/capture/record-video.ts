import { failure, success, type Outcome } from '../../contract/tryon-error';

/** What most programs can open comes first. */
const TYPES = [
  'video/mp4;codecs=avc1.42E01F',
  'video/mp4',
  'video/webm;codecs=vp9',
  'video/webm;codecs=vp8',
  'video/webm',
];
const FPS = 30;
const BITS_PER_SECOND = 8e6;
/** A short video: it is kept in memory until it is saved. */
export const VIDEO_MAX_SECONDS = 30;

/** The type that this browser records, or null where it records nothing. */
export function videoType(): string | null {
  const hasStream = 'captureStream' in HTMLCanvasElement.prototype;
  if (!hasStream || typeof MediaRecorder === 'undefined') return null;
  return TYPES.find((type) => MediaRecorder.isTypeSupported(type)) ?? null;
}

/** A video that is being kept. */
export interface Recording {
  /** The whole video, once it was stopped or has lasted {@link VIDEO_MAX_SECONDS}. */
  readonly finished: Promise<Outcome<Blob>>;
  stop(): void;
}

/**
 * Keeps what a canvas shows as a video, unmirrored as the canvas itself is. Fails with
 * `recording_failed`.
 */
export function recordVideo(canvas: HTMLCanvasElement): Recording {
  const type = videoType();
  if (!type) return { finished: Promise.resolve(failure('recording_failed')), stop() {} };
  const stream = canvas.captureStream(FPS);
  const recorder = new MediaRecorder(stream, {
    mimeType: type,
    videoBitsPerSecond: BITS_PER_SECOND,
  });
  const parts: Blob[] = [];
  const stop = () => {
    if (recorder.state !== 'inactive') recorder.stop();
  };
  const limit = setTimeout(stop, VIDEO_MAX_SECONDS * 1000);
  const finished = new Promise<Outcome<Blob>>((resolve) => {
    recorder.ondataavailable = ({ data }) => parts.push(data);
    recorder.onerror = () => resolve(failure('recording_failed'));
    recorder.onstop = () => {
      clearTimeout(limit);
      for (const track of stream.getTracks()) track.stop();
      const video = new Blob(parts, { type: recorder.mimeType });
      resolve(video.size > 0 ? success(video) : failure('recording_failed'));
    };
  });
  recorder.start();
  return { finished, stop };
}
