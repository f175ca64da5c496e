import type { WebGLRenderer } from 'three';
import { success, type Outcome, type TryonErrorCode } from '../contract/tryon-error';
import { createHeldSource, type HeldSource } from './camera/held-source';
import type { Following } from './following';
import { restAlignment } from './garment/rest-alignment';
import { hasWasm } from './has-wasm';
import type { Demo } from './load-demo';
import type { FittingRoom } from './load-fitting-room';
import type { LoadedOnce } from './load-once';
import { openSource } from './open-source';
import { runPreview, type KnownShopper } from './run-preview';
import type { FittingStage } from './stage/fitting-stage';
import type { TryonInput, TryonStore } from './store';
import type { Tracker } from './tracker/tracker';

/** The pictures of one visit: one at a time on the screen, one at most on its way. */
export interface Pictures {
  /** What is on the screen; null before the first, and after one that was stopped. */
  readonly source: HeldSource | null;
  /** Changes the picture; the one before stays until the new one is there. */
  start(input: TryonInput): Promise<void>;
  /** Ends the picture that is there and the one on its way; lets go of the camera. */
  stop(): void;
}

export interface PicturesOptions {
  readonly renderer: WebGLRenderer;
  readonly screenAspect: () => number;
  readonly room: LoadedOnce<FittingRoom>;
  readonly tracker: LoadedOnce<Tracker>;
  readonly demo: LoadedOnce<Demo>;
  /** Puts on what is wanted; it goes on being worn from picture to picture. */
  readonly dress: () => Promise<Outcome<null>>;
  readonly following: Following;
  readonly tell: (news: Partial<TryonStore>) => void;
  readonly invalidate: () => void;
  /** Told when another picture begins on the stage, mirrored or not. */
  readonly onBegin: (stage: FittingStage, mirrored: boolean) => void;
  /** Told when one has ended. */
  readonly onStop: () => void;
}

export function createPictures(options: PicturesOptions): Pictures {
  const { renderer, room, tracker, demo, dress, following, tell, invalidate } = options;
  /** What was chosen last; until it is there, the picture before goes on. */
  let attempt = new AbortController();
  /** The picture on the screen. */
  let run = new AbortController();
  let source: HeldSource | null = null;
  let shown: TryonInput['kind'] | null = null;

  function end(): void {
    run.abort();
    source?.dispose();
    source = null;
    options.onStop();
  }

  function stop(): void {
    attempt.abort();
    end();
  }

  function fail(error: TryonErrorCode): void {
    stop();
    tell({ phase: 'failed', error, found: false, pictured: false, guidance: null });
  }

  /** Puts a new picture in the place of the one before. */
  function take(next: HeldSource, kind: TryonInput['kind']): AbortSignal {
    end();
    source = next;
    shown = kind;
    return (run = new AbortController()).signal;
  }

  async function start(input: TryonInput): Promise<void> {
    attempt.abort();
    const { signal } = (attempt = new AbortController());
    const { kind } = input;
    // Models are unpacked and bodies found by it.
    if (!hasWasm()) {
      fail('tracker_blocked');
      return;
    }
    // Few phones can open two cameras at once.
    if (kind === 'camera' && shown === 'camera') end();
    tell({ phase: kind === 'camera' ? 'asking' : 'loading' });
    const dressing = Promise.all([room.get(), dress(), kind === 'demo' ? demo.get() : null]);
    // What is seen without a tracker is not to wait for it on a slow line.
    const tracking = (kind === 'demo' ? dressing : Promise.resolve()).then(tracker.get);
    const opened = await openSource(input, {
      renderer,
      screenAspect: options.screenAspect(),
      loadDemo: demo.get,
      alignment,
      longSidePx: following.longSidePx,
      signal,
    });
    if (!opened.ok) {
      if (!signal.aborted) fail(opened.code);
      return;
    }
    const { known } = opened.value;
    const next = createHeldSource(opened.value.source);
    if (signal.aborted) {
      next.dispose();
      return;
    }
    tell({ phase: 'loading' });
    const previewing = known && preview(next, known, take(next, kind));
    const [[dressingRoom, dressed], tracked] = await Promise.all([dressing, tracking]);
    await previewing?.stop();
    if (signal.aborted) {
      if (!known) next.dispose();
      return;
    }
    if (!dressingRoom.ok) fail(dressingRoom.code);
    else if (!tracked.ok) fail(tracked.code);
    else if (!dressed.ok) fail(dressed.code);
    else {
      const during = known ? run.signal : take(next, kind);
      await follow(next, dressingRoom.value, tracked.value, during, signal);
    }
  }

  async function alignment(): Promise<Outcome<Float64Array>> {
    const loaded = await room.get();
    return loaded.ok ? success(restAlignment(loaded.value.restJoints)) : loaded;
  }

  /** The demo shopper, dressed by what is known of her, while the tracker is on its way. */
  function preview(from: HeldSource, known: KnownShopper, during: AbortSignal) {
    const running = new AbortController();
    during.addEventListener('abort', () => running.abort());
    const showing = show(from, known, running.signal);
    return {
      /** Resolves when the source may be followed: no picture of it is under way. */
      stop() {
        running.abort();
        return showing;
      },
    };
  }

  async function show(from: HeldSource, known: KnownShopper, signal: AbortSignal): Promise<void> {
    const [loaded, dressed] = await Promise.all([room.get(), dress()]);
    if (signal.aborted || !loaded.ok || !dressed.ok) return;
    const { stage } = loaded.value;
    options.onBegin(stage, from.mirrored);
    let isFirst = true;
    const running = runPreview(
      from,
      known,
      (worn) => {
        stage.show(worn);
        if (isFirst) stage.update(Infinity);
        isFirst = false;
        invalidate();
        tell({ pictured: true, frameAspect: worn.frame.width / worn.frame.height });
      },
      signal,
    );
    await lived(running, signal);
  }

  async function follow(
    from: HeldSource,
    on: FittingRoom,
    by: Tracker,
    signal: AbortSignal,
    replaced: AbortSignal,
  ): Promise<void> {
    options.onBegin(on.stage, from.mirrored);
    const running = following.follow({
      source: from,
      room: on,
      tracker: by,
      signal,
      replaced,
      onEnd() {
        if (shown === 'camera' && !replaced.aborted) fail('camera_ended');
      },
      onError(code) {
        tracker.drop();
        fail(code);
      },
    });
    await lived(running, signal);
  }

  /** Waits for a run: what is under way when the graphics are lost fails with them, and is begun again later. */
  async function lived(running: Promise<void>, signal: AbortSignal): Promise<void> {
    try {
      await running;
    } catch (error) {
      if (!signal.aborted && !renderer.getContext().isContextLost()) throw error;
    }
  }

  return {
    get source() {
      return source;
    },
    start,
    stop,
  };
}
