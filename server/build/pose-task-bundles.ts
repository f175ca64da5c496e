import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import type { Plugin } from 'vite';
import { withInputNormalization } from './tflite-metadata.ts';

const SIZES = ['lite', 'full'] as const;

/** The detector wants its input in -1..1, the landmark model in 0..1. */
const DETECTOR_INPUT = { mean: [127.5, 127.5, 127.5], std: [127.5, 127.5, 127.5] } as const;
const LANDMARKER_INPUT = { mean: [0, 0, 0], std: [255, 255, 255] } as const;

/** Makes MediaPipe's `.task` bundle (a stored zip of two models) from the `@mediapipe/pose` package. */
function poseTaskBundle(size: (typeof SIZES)[number]): Uint8Array {
  const folder = dirname(createRequire(import.meta.url).resolve('@mediapipe/pose/package.json'));
  const read = (file: string) => new Uint8Array(readFileSync(join(folder, file)));
  const detector = withInputNormalization(read('pose_solution_packed_assets.data'), DETECTOR_INPUT);
  const landmarker = withInputNormalization(read(`pose_landmark_${size}.tflite`), LANDMARKER_INPUT);
  return zipSync({
    'pose_detector.tflite': [detector, { level: 0 }],
    'pose_landmarks_detector.tflite': [landmarker, { level: 0 }],
  });
}

/**
 * Vite plugin: `pose-task/lite.task` and `pose-task/full.task` resolve to the tracker's bundles,
 * made once into `cacheDir`. An operator who has Google's own bundles puts them there by these names.
 */
export function poseTaskBundles(cacheDir: string): Plugin {
  return {
    name: 'pose-task-bundles',
    enforce: 'pre',
    config: () => ({ resolve: { alias: { 'pose-task': cacheDir } } }),
    buildStart() {
      mkdirSync(cacheDir, { recursive: true });
      for (const size of SIZES) {
        const file = join(cacheDir, `${size}.task`);
        if (!existsSync(file)) writeFileSync(file, poseTaskBundle(size));
      }
    },
  };
}
