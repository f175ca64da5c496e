import type { WebGLRenderer } from 'three';
import { success, type Outcome } from '../contract/tryon-error';
import { createDemoSource, clockSeconds } from './camera/demo-source';
import type { DemoScene } from './camera/demo/demo-scene';
import type { FrameSource } from './camera/frame';
import { openCamera } from './camera/open-camera';
import { createPhotoSource } from './camera/photo-source';
import { createVideoSource } from './camera/video-source';
import { DEMO_CAMERA } from './load-demo';
import type { TryonInput } from './store';

const DEMO_FPS = 30;

export interface SourceOptions {
  readonly renderer: WebGLRenderer;
  readonly loadDemo: () => Promise<Outcome<DemoScene>>;
  /** Once aborted, the source films nothing more. */
  readonly signal: AbortSignal;
}

/** Opens what a shopper chose as picture. Fails with what she must be told. */
export async function openSource(
  input: TryonInput,
  { renderer, loadDemo, signal }: SourceOptions,
): Promise<Outcome<FrameSource>> {
  switch (input.kind) {
    case 'photo':
      return createPhotoSource(input.photo);
    case 'camera': {
      const camera = await openCamera('user');
      if (!camera.ok) return camera;
      const { video, close } = camera.value;
      return success(createVideoSource(renderer, video, { mirrored: true, onDispose: close }));
    }
    case 'demo': {
      const demo = await loadDemo();
      if (!demo.ok) return demo;
      const tick = clockSeconds(DEMO_FPS);
      return success(
        createDemoSource(renderer, demo.value, {
          width: DEMO_CAMERA.width,
          height: DEMO_CAMERA.height,
          async nextSeconds() {
            const seconds = await tick();
            // Filming after the source's end would make again what it has freed.
            return signal.aborted ? null : seconds;
          },
        }),
      );
    }
  }
}
