import type { WebGLRenderer } from 'three';
import { failure, success, type Outcome, type TryonErrorCode } from '../contract/tryon-error';
import { loadModel } from '../scene/load-model';
import { createDemoSource, clockSeconds } from './camera/demo-source';
import type { FrameSource } from './camera/frame';
import { openCamera } from './camera/open-camera';
import { createPhotoSource } from './camera/photo-source';
import { createVideoSource } from './camera/video-source';
import { DEMO_CAMERA, loadDemo, type DemoUrls } from './load-demo';
import { runTryon } from './run-tryon';
import { createFittingStage, type FittingStage } from './stage/fitting-stage';
import { createPosedSkin } from './stage/posed-skin';
import { readBodyReference } from './stage/read-body';
import { createWornGarment } from './stage/worn-garment';
import { useTryon, type TryonInput } from './store';
import { loadProbe } from './tracker/probe';
import { createTracker, type Tracker } from './tracker/tracker';

export interface TryonUrls extends DemoUrls {
  readonly garment: string;
}

/** One visit to the fitting room: a stage, a garment, and the picture that is chosen. */
export interface TryonSession {
  readonly stage: FittingStage;
  /** Changes the picture; what ran before stops. Tells the store how it goes. */
  start(input: TryonInput): Promise<void>;
  /** Another colour, by the model's own name for it. */
  setVariant(name: string): Promise<void>;
  dispose(): void;
}

const DEMO_FPS = 30;
/** A faster or better tracker is looked for once this many frames have been worn. */
const FRAMES_BEFORE_IMPROVING = 45;

/**
 * Loads the garment and the reference body. `invalidate` asks for a new picture on the screen.
 * Fails with `model_unreachable`.
 */
export async function createTryonSession(options: {
  readonly renderer: WebGLRenderer;
  readonly urls: TryonUrls;
  readonly variant: string;
  readonly invalidate: () => void;
}): Promise<Outcome<TryonSession>> {
  const { renderer, urls, invalidate } = options;
  const tell = useTryon.setState;
  tell({ phase: 'loading', input: null, error: null, found: false, tracker: null });

  const models = await Promise.all([loadModel(urls.body), loadModel(urls.garment)]).catch(
    () => null,
  );
  if (!models) {
    tell({ phase: 'failed', error: 'model_unreachable' });
    return failure('model_unreachable');
  }
  const body = createPosedSkin(models[0].scene);
  const reference = readBodyReference(body);
  const stage = createFittingStage(body);
  const garment = createWornGarment(models[1]);
  await garment.setVariant(options.variant);
  stage.setGarments([garment]);
  tell({ variant: options.variant });

  let tracker: Promise<Outcome<Tracker>> | null = null;
  let source: FrameSource | null = null;
  let run = new AbortController();

  const fail = (error: TryonErrorCode) => tell({ phase: 'failed', error, found: false });

  /** The tracker is loaded once, at the first picture; a failed load is tried again at the next. */
  async function loadTracker(): Promise<Outcome<Tracker>> {
    tracker ??= createTracker({
      onProgress: (loadedBytes) => tell({ loadedBytes }),
    });
    const outcome = await tracker;
    if (!outcome.ok) tracker = null;
    return outcome;
  }

  async function openSource(input: TryonInput): Promise<Outcome<FrameSource>> {
    switch (input.kind) {
      case 'photo':
        return createPhotoSource(input.photo);
      case 'camera': {
        tell({ phase: 'asking' });
        const camera = await openCamera('user');
        if (!camera.ok) return camera;
        return success(
          createVideoSource(renderer, camera.value.video, {
            mirrored: true,
            onDispose: camera.value.close,
          }),
        );
      }
      case 'demo': {
        const demo = await loadDemo(urls);
        if (!demo.ok) return demo;
        return success(
          createDemoSource(renderer, demo.value, {
            width: DEMO_CAMERA.width,
            height: DEMO_CAMERA.height,
            nextSeconds: clockSeconds(DEMO_FPS),
          }),
        );
      }
    }
  }

  /** Looks for a faster or better tracker while the present one goes on, and says what runs then. */
  async function improve(present: Tracker): Promise<void> {
    tell({ tracker: present.state });
    await present.improve(loadProbe);
    tell({ tracker: present.state });
  }

  function stop(): void {
    run.abort();
    source?.dispose();
    source = null;
  }

  async function start(input: TryonInput): Promise<void> {
    stop();
    const own = (run = new AbortController());
    tell({ phase: 'loading', input: input.kind, error: null, found: false });
    const [opened, loaded] = await Promise.all([openSource(input), loadTracker()]);
    if (own.signal.aborted) {
      if (opened.ok) opened.value.dispose();
      return;
    }
    if (!opened.ok || !loaded.ok) {
      if (opened.ok) opened.value.dispose();
      fail(opened.ok ? (loaded as { code: TryonErrorCode }).code : opened.code);
      return;
    }
    source = opened.value;
    tell({ phase: 'running', mirrored: source.mirrored });
    let frames = 0;
    await runTryon(
      source,
      loaded.value,
      reference,
      {
        onFrame(worn) {
          stage.show(worn);
          invalidate();
          const found = worn.pose !== null;
          if (found !== useTryon.getState().found) tell({ found });
          frames += 1;
          if (frames === FRAMES_BEFORE_IMPROVING) void improve(loaded.value);
        },
        onEnd() {
          if (input.kind === 'camera') tell({ phase: 'ended', found: false });
        },
        onError: fail,
      },
      own.signal,
    );
  }

  return success({
    stage,
    start,
    async setVariant(name) {
      await garment.setVariant(name);
      tell({ variant: name });
      invalidate();
    },
    dispose() {
      stop();
      void tracker?.then((outcome) => outcome.ok && outcome.value.dispose());
      garment.dispose();
      stage.dispose();
    },
  });
}
