import type { WebGLRenderer } from 'three';
import { failure, success, type Outcome } from '../contract/tryon-error';
import { createRecorder } from './capture/recorder';
import { videoType } from './capture/record-video';
import { takePhoto } from './capture/take-photo';
import { createDressing } from './dressing';
import { createFollowing } from './following';
import { freeScene } from './free-scene';
import { reachOf } from './guidance/reach-of';
import type { Reach } from './guidance/sight';
import { loadDemo, type DemoUrls } from './load-demo';
import { loadFittingRoom } from './load-fitting-room';
import { loadOnce } from './load-once';
import { createPictures } from './pictures';
import type { FittingStage } from './stage/fitting-stage';
import { BEFORE_TRYON, useTryon, type Look, type TryonInput, type TryonStore } from './store';
import { createTracker } from './tracker/tracker';
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

/** Begins a visit. Nothing is loaded before the first picture is chosen. */
export function createTryonSession(options: SessionOptions): TryonSession {
  const { renderer, urls, invalidate } = options;
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
  const wardrobe = createWardrobe(urls.garments, async (garment) => {
    const loaded = await room.get();
    if (loaded.ok) loaded.value.stage.prepare(garment);
  });
  /** How far down what is worn reaches. */
  let reach: Reach = 'hips';
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
  const following = createFollowing({ tell, invalidate, reach: () => reach });
  const recorder = createRecorder(renderer.domElement, (recording) => tell({ recording }));
  let stage: FittingStage | null = null;
  const pictures = createPictures({
    renderer,
    screenAspect: options.screenAspect,
    room,
    tracker,
    demo,
    // A garment that is missing now leaves the one that is worn already.
    dress: async () => {
      const dressed = await dress();
      return dressed.ok || useTryon.getState().worn === null ? dressed : success(null);
    },
    following,
    tell,
    invalidate,
    onBegin(next, mirrored) {
      stage = next;
      options.onStage(next);
      tell({ mirrored });
      aim();
    },
    onStop: recorder.stop,
  });

  let wanted: TryonInput | null = null;
  let isPaused = false;

  function start(input: TryonInput): Promise<void> {
    wanted = input;
    tell({ input, error: null, found: false, held: false, guidance: null, quality: null });
    if (!isPaused) return pictures.start(input);
    tell({ phase: 'paused' });
    return Promise.resolve();
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
      tell({ mirrored: !useTryon.getState().mirrored });
      aim();
    },
    hold(held) {
      pictures.source?.setHeld(held);
      tell({ held: held && pictures.source !== null });
    },
    photograph: async () =>
      stage && pictures.source ? takePhoto(stage, renderer) : failure('photo_failed'),
    canRecord: videoType() !== null,
    record: recorder.record,
    stopRecording: recorder.stop,
    pause() {
      isPaused = true;
      if (wanted === null || useTryon.getState().phase === 'failed') return;
      pictures.stop();
      tell({ phase: 'paused', found: false, held: false, guidance: null });
    },
    resume() {
      isPaused = false;
      if (wanted && useTryon.getState().phase === 'paused') void start(wanted);
    },
    dispose() {
      isOver = true;
      pictures.stop();
      room.drop();
      wardrobe.dispose();
      tracker.drop();
      following.dispose();
      demo.drop();
    },
  };
}

/** The store is told only what is new: many frames a second have nothing to say. */
function tellsNews(news: Partial<TryonStore>): boolean {
  const known = useTryon.getState();
  return Object.entries(news).some(([key, value]) => known[key as keyof TryonStore] !== value);
}
