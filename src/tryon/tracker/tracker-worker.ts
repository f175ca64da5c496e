import { failure, success, type Failure, type Outcome } from '../../contract/tryon-error';
import type { Detection, FromTracker, ToTracker, TrackerConfig, TrackerMode } from './messages';

/** One landmarker in a worker of its own, answering one frame at a time. */
export interface TrackerWorker {
  readonly config: TrackerConfig;
  /** Resolves with what was seen. The bitmap is handed over. Ask again only after the answer. */
  detect(
    bitmap: ImageBitmap,
    frameId: number,
    mode: TrackerMode,
    timestampMs: number,
  ): Promise<Outcome<Detection>>;
  dispose(): void;
}

/** Starts a worker and loads its model. `onProgress` gets the bundle's bytes as they come in. */
export function loadTrackerWorker(
  config: TrackerConfig,
  onProgress: (loadedBytes: number, totalBytes: number) => void = () => {},
): Promise<Outcome<TrackerWorker>> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const post = (message: ToTracker, transfer: Transferable[] = []) =>
    worker.postMessage(message, transfer);
  let answer: ((outcome: Outcome<Detection>) => void) | null = null;
  let broken: Failure | null = null;

  return new Promise((resolve) => {
    const fail = (outcome: Failure) => {
      broken = outcome;
      resolve(outcome);
      answer?.(outcome);
      answer = null;
    };
    // The worker's own script could not be fetched, or its policy stopped it.
    worker.onerror = () => {
      fail(failure('tracker_blocked'));
      worker.terminate();
    };
    worker.onmessage = ({ data }: MessageEvent<FromTracker>) => {
      switch (data.type) {
        case 'progress':
          onProgress(data.loadedBytes, data.totalBytes);
          break;
        case 'ready':
          resolve(
            success({
              config,
              detect: (bitmap, frameId, mode, timestampMs) =>
                new Promise((settle) => {
                  if (broken) {
                    bitmap.close();
                    settle(broken);
                    return;
                  }
                  if (answer) throw new Error('tracker-worker: a frame is already being looked at');
                  answer = settle;
                  post({ type: 'detect', frameId, mode, timestampMs, bitmap }, [bitmap]);
                }),
              dispose: () => worker.terminate(),
            }),
          );
          break;
        case 'detection':
          answer?.(success(data.detection));
          answer = null;
          break;
        case 'failed':
          fail(failure(data.code));
          worker.terminate();
          break;
      }
    };
    post({ type: 'load', config });
  });
}
