import type { WebGLRenderer } from 'three';
import { failure, success, type Outcome, type TryonErrorCode } from '../contract/tryon-error';
import { createHeldSource, type HeldSource } from './camera/held-source';
import { recordVideo, videoType, type Recording } from './capture/record-video';
import { takePhoto } from './capture/take-photo';
import { createDressing } from './dressing';
import { reachOf } from './guidance/reach-of';
import type { Reach } from './guidance/sight';
import { freeScene } from './free-scene';
import { restAlignment } from './garment/rest-alignment';
import { loadDemo, type DemoUrls } from './load-demo';
import { loadFittingRoom, type FittingRoom } from './load-fitting-room';
import { loadOnce } from './load-once';
import { openSource } from './open-source';
import { createObserver } from './observer';
import { runPreview, type KnownShopper } from './run-preview';
import { runTryon } from './run-tryon';
import type { FittingStage } from './stage/fitting-stage';
import { BEFORE_TRYON, useTryon, type Look, type TryonInput, type TryonStore } from './store';
import { createWorkload } from './workload';
import { createPeopleWatch } from './tracker/people-watch';
import { loadProbe } from './tracker/probe';
import { createTracker, type Tracker } from './tracker/tracker';
import { createWardrobe } from './wardrobe';

export interface TryonUrls extends DemoUrls {
  /** Each garment's model, by the garment's id. */
  readonly garments: Readonly<Record<string, string>>;
}

export interface SessionOptions {
  readonly renderer: WebGLRenderer;
  readonly urls: TryonUrls;
  /** What is worn at first. */
  readonly look: Look;
  /** Width by height of the place that a picture can fill: the demo shopper is filmed in its shape. */
  readonly screenAspect: () => number;
  /** Asks for a new picture on the screen. */
  readonly invalidate: () => void;
  /** Called with the stage once it is there to be drawn. */
  readonly onStage: (stage: FittingStage) => void;
}

/** One visit to the fitting room. It tells the store how it goes. */
export interface TryonSession {
  /**
   * Changes the picture; the one before stays until the new one is there. While paused, it is what
   * `resume` begins.
   */
  start(input: TryonInput): Promise<void>;
  /** Another garment, or another colour; the one before stays on until this one is there. */
  wear(look: Look): Promise<void>;
  /** Begins to load a garment that may be wanted soon. */
  prepare(garment: string): void;
  /** Compares, on the far side of a line, with the shopper as she came or with another look. */
  compare(comparison: Look | 'without' | null): Promise<void>;
  /** Moves the comparing line: a share of the picture's width on the screen, from the left. */
  setCut(share: number): void;
  /** Mirrors the picture, or no longer. */
  flip(): void;
  /** The shopper stops the picture, or lets it go on. */
  hold(held: boolean): void;
  /** The picture with what is worn, whole, unmirrored, without the line. Fails with `photo_failed`. */
  photograph(): Promise<Outcome<Blob>>;
  /** Whether this browser can keep a video. */
  readonly canRecord: boolean;
  /** Keeps what is shown until `stopRecording`, half a minute at most. Fails with `recording_failed`. */
  record(): Promise<Outcome<Blob>>;
  stopRecording(): void;
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
  const tell = (news: Partial<TryonStore>) => {
    if (!isOver && tellsNews(news)) useTryon.setState(news);
  };
  tell({ ...BEFORE_TRYON, wanted: options.look });

  const room = loadOnce(
    () => loadFittingRoom(urls.body),
    (loaded) => loaded.dispose(),
  );
  const wardrobe = createWardrobe(urls.garments, async (garment) => {
    const loaded = await room.get();
    if (loaded.ok) loaded.value.stage.prepare(garment);
  });
  const tracker = loadOnce(
    () =>
      createTracker({
        onProgress: (loadedBytes, totalBytes) => tell({ loadedBytes, totalBytes }),
      }),
    (loaded) => loaded.dispose(),
  );
  const demo = loadOnce(
    () => loadDemo(urls),
    (loaded) => freeScene(loaded.scene.scene),
  );
  const { dress } = createDressing({
    room: room.get,
    wardrobe,
    read: useTryon.getState,
    tell,
    onWorn(garment) {
      reach = reachOf(garment.skin);
      invalidate();
    },
  });
  const workload = createWorkload();
  const people = createPeopleWatch(() => lookAgain());

  let wanted: TryonInput | null = null;
  let isPaused = false;
  /** What was chosen last; until it is there, the picture before goes on. */
  let attempt = new AbortController();
  /** The picture on the screen. */
  let run = new AbortController();
  let source: HeldSource | null = null;
  let shown: TryonInput | null = null;
  let stage: FittingStage | null = null;
  let recording: Recording | null = null;
  let isFlipped = false;
  /** How far down what is worn reaches. */
  let reach: Reach = 'hips';
  /** Says of a photo what was found out after it was shown. */
  let lookAgain = () => {};
  let framesWorn = 0;
  /** Whether the tracker that serves best has been chosen: nothing else is loaded before. */
  let isSettled = false;

  function stop(): void {
    run.abort();
    source?.dispose();
    source = null;
    recording?.stop();
  }

  function fail(error: TryonErrorCode): void {
    attempt.abort();
    stop();
    tell({ phase: 'failed', error, found: false, pictured: false, guidance: null });
  }

  /** Puts a new picture in the place of the one before. */
  function take(next: HeldSource, input: TryonInput): AbortSignal {
    stop();
    source = next;
    shown = input;
    isFlipped = false;
    people.forget();
    lookAgain = () => {};
    return (run = new AbortController()).signal;
  }

  async function start(input: TryonInput): Promise<void> {
    attempt.abort();
    const { signal } = (attempt = new AbortController());
    wanted = input;
    const news = { input, error: null, found: false, held: false, guidance: null, quality: null };
    if (isPaused) {
      tell({ ...news, phase: 'paused' });
      return;
    }
    // Few phones can open two cameras at once.
    if (input.kind === 'camera' && shown?.kind === 'camera') stop();
    tell({ ...news, phase: input.kind === 'camera' ? 'asking' : 'loading' });
    // What is seen without a tracker is not to wait for it on a slow line.
    const dressing = Promise.all([room.get(), dress(), input.kind === 'demo' ? demo.get() : null]);
    const seen = input.kind === 'demo' ? dressing : null;
    const tracking = Promise.resolve(seen).then(tracker.get);
    const opened = await openSource(input, {
      renderer,
      screenAspect: options.screenAspect(),
      loadDemo: demo.get,
      alignment,
      longSidePx: workload.longSidePx,
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
    let previewing: Promise<void> = Promise.resolve();
    const preview = new AbortController();
    if (known) {
      const taken = take(next, input);
      taken.addEventListener('abort', () => preview.abort());
      previewing = show(next, known, preview.signal);
    }
    const [[dressingRoom, dressed], tracked] = await Promise.all([dressing, tracking]);
    preview.abort();
    await previewing;
    if (signal.aborted) {
      if (!known) next.dispose();
      return;
    }
    if (!dressingRoom.ok) fail(dressingRoom.code);
    else if (!tracked.ok) fail(tracked.code);
    else if (!dressed.ok && useTryon.getState().worn === null) fail(dressed.code);
    else {
      const during = known ? run.signal : take(next, input);
      await follow(next, dressingRoom.value, tracked.value, during, signal);
    }
  }

  async function alignment(): Promise<Outcome<Float64Array>> {
    const loaded = await room.get();
    return loaded.ok ? success(restAlignment(loaded.value.restJoints)) : loaded;
  }

  /** The demo shopper, dressed by what is known of her, while the tracker is on its way. */
  async function show(from: HeldSource, known: KnownShopper, signal: AbortSignal): Promise<void> {
    const [loaded, dressed] = await Promise.all([room.get(), dress()]);
    if (signal.aborted || !loaded.ok || !dressed.ok) return;
    begin(loaded.value.stage);
    let isFirst = true;
    const showing = runPreview(
      from,
      known,
      (worn) => {
        loaded.value.stage.show(worn);
        if (isFirst) loaded.value.stage.update(Infinity);
        isFirst = false;
        invalidate();
        const { width, height } = worn.frame;
        tell({ pictured: true, mirrored: false, frameAspect: width / height });
      },
      signal,
    );
    await lived(showing, signal);
  }

  function begin(next: FittingStage): void {
    stage = next;
    onStage(next);
  }

  /** Follows the shopper until `signal` aborts; once `replaced` does, without a word about it. */
  async function follow(
    from: HeldSource,
    { stage: on, reference }: FittingRoom,
    by: Tracker,
    signal: AbortSignal,
    replaced: AbortSignal,
  ): Promise<void> {
    const still = from.mode === 'image';
    const observe = createObserver({ still, reach: () => reach, people: people.count });
    let isFirst = true;
    begin(on);
    tell({ mirrored: from.mirrored });
    aim();
    const following = runTryon(
      from,
      by,
      reference,
      {
        onPicture({ bitmap, timestampSeconds }) {
          const { slow } = useTryon.getState();
          if (still || isSettled) people.offer(bitmap, timestampSeconds, slow);
        },
        onFrame(worn, detection) {
          on.show(worn);
          // A new picture has the garment at once, or not at all: nothing fades over from the last.
          if (isFirst) on.update(Infinity);
          isFirst = false;
          invalidate();
          const slow = workload.update(by.state.inferenceMs, worn.frame.timestampSeconds);
          if (replaced.aborted) return;
          const say = () =>
            tell({ phase: 'running', pictured: true, slow, ...observe(worn, detection) });
          say();
          if (still) lookAgain = say;
          if (worn.pose) framesWorn += 1;
          if (worn.pose && framesWorn === FRAMES_BEFORE_IMPROVING) void improve(by);
        },
        onEnd() {
          if (shown?.kind === 'camera' && !replaced.aborted) fail('camera_ended');
        },
        onError(code) {
          tracker.drop();
          framesWorn = 0;
          isSettled = false;
          fail(code);
        },
      },
      signal,
    );
    await lived(following, signal);
  }

  /** Waits for a run; what is under way when the graphics are lost fails with them, and is begun again later. */
  async function lived(running: Promise<void>, signal: AbortSignal): Promise<void> {
    try {
      await running;
    } catch (error) {
      if (!signal.aborted && !renderer.getContext().isContextLost()) throw error;
    }
  }

  async function improve(present: Tracker): Promise<void> {
    tell({ tracker: present.state });
    // Nothing better to be had: the present one goes on.
    await present.improve(loadProbe).catch(() => {});
    isSettled = true;
    tell({ tracker: present.state });
  }

  /** The line's place in the picture, which is not mirrored as the screen may be. */
  function aim(): void {
    const { cut, mirrored } = useTryon.getState();
    stage?.setCut(mirrored ? 1 - cut : cut, mirrored ? 'right' : 'left');
    invalidate();
  }

  return {
    start,
    async wear(look) {
      tell({ wanted: look });
      await dress();
    },
    prepare: wardrobe.prepare,
    async compare(comparison) {
      tell({ comparison });
      await dress();
      aim();
    },
    setCut(share) {
      tell({ cut: Math.min(1, Math.max(0, share)) });
      aim();
    },
    flip() {
      isFlipped = !isFlipped;
      tell({ mirrored: (source?.mirrored ?? false) !== isFlipped });
      aim();
    },
    hold(held) {
      source?.setHeld(held);
      tell({ held: held && source !== null });
    },
    photograph: async () =>
      stage && source ? takePhoto(stage, renderer) : failure('photo_failed'),
    canRecord: videoType() !== null,
    async record() {
      recording ??= recordVideo(renderer.domElement);
      tell({ recording: true });
      const finished = await recording.finished;
      recording = null;
      tell({ recording: false });
      return finished;
    },
    stopRecording() {
      recording?.stop();
    },
    pause() {
      isPaused = true;
      if (wanted === null || useTryon.getState().phase === 'failed') return;
      attempt.abort();
      stop();
      tell({ phase: 'paused', found: false, held: false, guidance: null });
    },
    resume() {
      isPaused = false;
      if (wanted && useTryon.getState().phase === 'paused') void start(wanted);
    },
    dispose() {
      isOver = true;
      attempt.abort();
      stop();
      room.drop();
      wardrobe.dispose();
      tracker.drop();
      people.dispose();
      demo.drop();
    },
  };
}

/** The store is told only what is new: many frames a second have nothing to say. */
function tellsNews(news: Partial<TryonStore>): boolean {
  const known = useTryon.getState();
  return Object.entries(news).some(([key, value]) => known[key as keyof TryonStore] !== value);
}
