import type { WebGLRenderer } from 'three';
import type { TryonErrorCode } from '../contract/tryon-error';
import type { FrameSource } from './camera/frame';
import { freeScene } from './free-scene';
import { loadDemo, type DemoUrls } from './load-demo';
import { loadOnce } from './load-once';
import { loadWardrobe, type Wardrobe } from './load-wardrobe';
import { openSource } from './open-source';
import { createPresence } from './presence';
import { runTryon } from './run-tryon';
import type { FittingStage } from './stage/fitting-stage';
import { BEFORE_TRYON, useTryon, type TryonInput } from './store';
import { loadProbe } from './tracker/probe';
import { createTracker, type Tracker } from './tracker/tracker';

export interface TryonUrls extends DemoUrls {
  readonly garment: string;
}

export interface SessionOptions {
  readonly renderer: WebGLRenderer;
  readonly urls: TryonUrls;
  /** The colour to begin with. */
  readonly variant: string;
  /** Asks for a new picture on the screen. */
  readonly invalidate: () => void;
  /** Called with the stage once it is there to be drawn. */
  readonly onStage: (stage: FittingStage) => void;
}

/** One visit to the fitting room. It tells the store how it goes. */
export interface TryonSession {
  /** Changes the picture; what ran before stops. While paused, it is what `resume` begins. */
  start(input: TryonInput): Promise<void>;
  /** Another colour, by the model's own name for it. */
  setVariant(name: string): Promise<void>;
  /** Lets go of the camera and rests. */
  pause(): void;
  /** Takes up again what was paused. */
  resume(): void;
  dispose(): void;
}

/** A faster or better tracker is looked for once this many frames have been worn. */
const FRAMES_BEFORE_IMPROVING = 45;

/** Begins a visit. Nothing is loaded before the first picture is chosen. */
export function createTryonSession(options: SessionOptions): TryonSession {
  const { renderer, urls, invalidate, onStage } = options;
  let isOver = false;
  /** What ends after its visit has nothing to say to the next one. */
  const tell: typeof useTryon.setState = (news) => {
    if (!isOver) useTryon.setState(news);
  };
  tell({ ...BEFORE_TRYON, variant: options.variant });

  const wardrobe = loadOnce(
    async () => {
      const loaded = await loadWardrobe(urls);
      if (loaded.ok) await loaded.value.garment.setVariant(useTryon.getState().variant);
      return loaded;
    },
    (loaded) => loaded.dispose(),
  );
  const tracker = loadOnce(
    () => createTracker({ onProgress: (loadedBytes) => tell({ loadedBytes }) }),
    (loaded) => loaded.dispose(),
  );
  const demo = loadOnce(
    () => loadDemo(urls),
    (loaded) => freeScene(loaded.scene),
  );

  let wanted: TryonInput | null = null;
  let isPaused = false;
  let run = new AbortController();
  let source: FrameSource | null = null;
  /** The frame that the tracker looks at: one at a time, also from one run to the next. */
  let looking: Promise<unknown> = Promise.resolve();
  let dressing: Promise<void> = Promise.resolve();
  let framesWorn = 0;

  function stop(): void {
    run.abort();
    source?.dispose();
    source = null;
  }

  function fail(error: TryonErrorCode): void {
    stop();
    tell({ phase: 'failed', error, found: false });
  }

  async function start(input: TryonInput): Promise<void> {
    stop();
    wanted = input;
    if (isPaused) {
      tell({ phase: 'paused', input: input.kind, error: null, found: false });
      return;
    }
    const { signal } = (run = new AbortController());
    const phase = input.kind === 'camera' ? 'asking' : 'loading';
    tell({ phase, input: input.kind, error: null, found: false });
    const loading = Promise.all([wardrobe.get(), tracker.get()]);
    const opened = await openSource(input, { renderer, loadDemo: demo.get, signal });
    if (signal.aborted) {
      if (opened.ok) opened.value.dispose();
      return;
    }
    if (!opened.ok) {
      fail(opened.code);
      return;
    }
    source = opened.value;
    tell({ phase: 'loading' });
    const [dressed, tracked] = await loading;
    await Promise.all([looking, dressing]);
    if (signal.aborted) return;
    if (!dressed.ok) fail(dressed.code);
    else if (!tracked.ok) fail(tracked.code);
    else await follow(source, dressed.value, tracked.value, signal);
  }

  async function follow(
    from: FrameSource,
    { stage, reference }: Wardrobe,
    by: Tracker,
    signal: AbortSignal,
  ): Promise<void> {
    const presence = createPresence();
    let isFirst = true;
    onStage(stage);
    try {
      await runTryon(
        from,
        oneByOne(by),
        reference,
        {
          onFrame(worn) {
            stage.show(worn);
            // A new picture has the garment at once, or not at all: nothing fades over from the last.
            if (isFirst) stage.update(Infinity);
            isFirst = false;
            invalidate();
            const { width, height, timestampSeconds } = worn.frame;
            const found = presence.update(worn.pose !== null, timestampSeconds);
            showFrame(from.mirrored, width / height, found);
            if (worn.pose) framesWorn += 1;
            if (worn.pose && framesWorn === FRAMES_BEFORE_IMPROVING) void improve(by);
          },
          onEnd() {
            if (wanted?.kind === 'camera') fail('camera_ended');
          },
          onError(code) {
            tracker.drop();
            framesWorn = 0;
            fail(code);
          },
        },
        signal,
      );
    } catch (error) {
      // What is under way when the graphics are lost fails with them, and is begun again later.
      if (!signal.aborted && !renderer.getContext().isContextLost()) throw error;
    }
  }

  /** The same tracker, whose present frame the next run knows to wait for. */
  function oneByOne(by: Tracker): Tracker {
    return {
      ...by,
      detect(...frame) {
        const seen = by.detect(...frame);
        looking = seen;
        return seen;
      },
    };
  }

  /** Tells the store of a frame only where it says something new. */
  function showFrame(mirrored: boolean, frameAspect: number, found: boolean): void {
    const shown = useTryon.getState();
    if (shown.phase === 'running' && shown.found === found && shown.frameAspect === frameAspect) {
      return;
    }
    tell({ phase: 'running', mirrored, frameAspect, found });
  }

  async function improve(present: Tracker): Promise<void> {
    tell({ tracker: present.state });
    // Nothing better to be had: the present one goes on.
    await present.improve(loadProbe).catch(() => {});
    tell({ tracker: present.state });
  }

  async function dress(): Promise<void> {
    if (isOver) return;
    const dressed = await wardrobe.get();
    if (!dressed.ok) return;
    await dressed.value.garment.setVariant(useTryon.getState().variant);
    invalidate();
  }

  return {
    start,
    setVariant(name) {
      tell({ variant: name });
      // One after the other, so that the last choice is the one that stays.
      dressing = dressing.then(dress);
      return dressing;
    },
    pause() {
      isPaused = true;
      if (wanted === null || useTryon.getState().phase === 'failed') return;
      stop();
      tell({ phase: 'paused', found: false });
    },
    resume() {
      isPaused = false;
      if (wanted && useTryon.getState().phase === 'paused') void start(wanted);
    },
    dispose() {
      isOver = true;
      stop();
      wardrobe.drop();
      tracker.drop();
      demo.drop();
    },
  };
}
