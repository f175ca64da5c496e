import type { WebGLRenderer } from 'three';
import type { DemoScene } from './demo/demo-scene';
import { createDeveloper } from './developer';
import { trackerSize, type FrameSource } from './frame';

export interface DemoSourceOptions {
  readonly width: number;
  readonly height: number;
  /**
   * The clip's time of the next picture, seconds; resolves when it is due, with null at the end.
   * The product keeps to the clock, the bench counts frames.
   */
  readonly nextSeconds: () => Promise<number | null>;
  /** Multisamples a pixel; 0 for none. */
  readonly samples?: number;
  /** Long side at most of the tracker's copies, px; asked anew for each picture. */
  readonly longSidePx?: () => number;
  /** What a camera's sensor does to the picture before the tracker sees it (RGBA, in place). */
  readonly sensor?: (pixels: Uint8ClampedArray) => void;
}

/** The demo shopper, filmed: "try with a model". Pixels alone leave it, as from any camera. */
export function createDemoSource(
  renderer: WebGLRenderer,
  demo: DemoScene,
  options: DemoSourceOptions,
): FrameSource {
  const { width, height, nextSeconds, samples = 4, sensor } = options;
  const developer = createDeveloper(renderer, width, height, samples);
  let nextId = 0;
  return {
    mode: 'video',
    mirrored: false,
    async capture() {
      const seconds = await nextSeconds();
      if (seconds === null) return null;
      demo.update(seconds);
      const texture = developer.film(demo.scene, demo.camera);
      const pixels = await developer.readPixels();
      sensor?.(pixels);
      const size = trackerSize(width, height, options.longSidePx?.());
      const bitmap = await createImageBitmap(new ImageData(pixels, width, height), {
        imageOrientation: 'flipY',
        resizeWidth: size.width,
        resizeHeight: size.height,
      });
      return { id: nextId++, timestampSeconds: seconds, width, height, texture, bitmap };
    },
    dispose: developer.dispose,
  };
}

/** Pictures of a clip at most `fps` times a second by the page's clock, without an end. */
export function clockSeconds(fps: number): () => Promise<number> {
  const start = performance.now();
  let last = -Infinity;
  return async () => {
    const wait = last + 1000 / fps - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    last = performance.now();
    return (last - start) / 1000;
  };
}
