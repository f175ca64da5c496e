import type { WebGLRenderer } from 'three';
import { success, type Outcome } from '../contract/tryon-error';
import { demoCamera } from './camera/demo-camera';
import { createDemoSource, clockSeconds } from './camera/demo-source';
import { createKnownPose } from './camera/demo/known-pose';
import { createMotionClip } from './camera/demo/motions';
import type { FrameSource } from './camera/frame';
import { openCamera } from './camera/open-camera';
import { openVideoFile } from './camera/open-video-file';
import { createPhotoSource } from './camera/photo-source';
import { createVideoSource } from './camera/video-source';
import type { Demo } from './load-demo';
import type { KnownShopper } from './run-preview';
import type { TryonInput } from './store';

const DEMO_FPS = 30;

export interface SourceOptions {
  readonly renderer: WebGLRenderer;
  /** Width of the screen by its height. */
  readonly screenAspect: number;
  readonly loadDemo: () => Promise<Outcome<Demo>>;
  /** 19 × 4: from the T-pose to the reference body's rest. */
  readonly alignment: () => Promise<Outcome<Float64Array>>;
  /** Long side at most of the tracker's copies, px; asked anew for each picture. */
  readonly longSidePx: () => number;
  /** Once aborted, the source films nothing more. */
  readonly signal: AbortSignal;
}

/** A source, and what is known beforehand of whoever is seen in it. */
export interface OpenedSource {
  readonly source: FrameSource;
  readonly known: KnownShopper | null;
}

/** Opens what a shopper chose as picture. Fails with what she must be told. */
export async function openSource(
  input: TryonInput,
  options: SourceOptions,
): Promise<Outcome<OpenedSource>> {
  const { renderer, longSidePx } = options;
  switch (input.kind) {
    case 'photo': {
      const photo = await createPhotoSource(input.file);
      return photo.ok ? success({ source: photo.value, known: null }) : photo;
    }
    case 'camera':
    case 'video': {
      const opened =
        input.kind === 'camera' ? await openCamera(input.facing) : await openVideoFile(input.file);
      if (!opened.ok) return opened;
      const { video, close } = opened.value;
      const mirrored = input.kind === 'camera' && input.facing === 'user';
      const source = createVideoSource(renderer, video, { mirrored, longSidePx, onDispose: close });
      return success({ source, known: null });
    }
    case 'demo':
      return openDemo(input, options);
  }
}

async function openDemo(
  { temperament }: Extract<TryonInput, { kind: 'demo' }>,
  { renderer, screenAspect, loadDemo, alignment, longSidePx, signal }: SourceOptions,
): Promise<Outcome<OpenedSource>> {
  const [demo, rest] = await Promise.all([loadDemo(), alignment()]);
  if (!demo.ok) return demo;
  if (!rest.ok) return rest;
  const { scene, shape } = demo.value;
  const camera = demoCamera(screenAspect);
  scene.setCamera(camera);
  scene.setClip(createMotionClip(temperament));
  const tick = clockSeconds(DEMO_FPS);
  const source = createDemoSource(renderer, scene, {
    width: camera.width,
    height: camera.height,
    longSidePx,
    async nextSeconds() {
      const seconds = await tick();
      // Filming after the source's end would make again what it has freed.
      return signal.aborted ? null : seconds;
    },
  });
  return success({ source, known: { pose: createKnownPose(scene, rest.value), shape } });
}
