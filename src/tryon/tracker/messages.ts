import type { FrameLight } from '../../contract/frame-light';
import type { PersonMask } from '../../contract/person-mask';
import type { TryonErrorCode } from '../../contract/tryon-error';

/** `lite` is lighter, `full` more exact (BlazePose's two sizes). */
export type TrackerModel = 'lite' | 'full';
export type TrackerDelegate = 'CPU' | 'GPU';

/** Which landmarker a worker runs. One worker runs one. */
export interface TrackerConfig {
  readonly model: TrackerModel;
  readonly delegate: TrackerDelegate;
  /** With 2, a second person is looked for in each picture, and no mask is made. */
  readonly people?: 1 | 2;
}

/** `video` follows a person from frame to frame; `image` looks at one picture on its own. */
export type TrackerMode = 'video' | 'image';

export type ToTracker =
  | { readonly type: 'load'; readonly config: TrackerConfig }
  | {
      readonly type: 'detect';
      readonly frameId: number;
      readonly mode: TrackerMode;
      /** Increases from frame to frame; milliseconds. */
      readonly timestampMs: number;
      /** At most 640 px on the long side, unmirrored; handed over. */
      readonly bitmap: ImageBitmap;
    };

/** What the tracker saw in one frame. Without a person, `landmarks` and `mask` are null. */
export interface Detection {
  readonly frameId: number;
  readonly landmarks: { readonly image: Float32Array; readonly world: Float32Array } | null;
  readonly mask: PersonMask | null;
  /** People who were found: never more than were looked for. */
  readonly people: number;
  /** The light of the frame or of one shortly before it; null where it cannot be measured. */
  readonly light: FrameLight | null;
  /** Time spent in inference, milliseconds. */
  readonly inferenceMs: number;
}

export type FromTracker =
  | { readonly type: 'progress'; readonly loadedBytes: number; readonly totalBytes: number }
  | { readonly type: 'ready' }
  | { readonly type: 'detection'; readonly detection: Detection }
  | { readonly type: 'failed'; readonly code: TryonErrorCode };
