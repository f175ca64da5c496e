/**
 * Runs MediaPipe's pose landmarker away from the page's thread. Loads only from our own origin:
 * the wasm and the bundles are assets of the build.
 */
import { PoseLandmarker, type PoseLandmarkerResult } from '@mediapipe/tasks-vision';
import wasmLoaderPath from '@mediapipe/tasks-vision/vision_wasm_module_internal.js?url';
import wasmBinaryPath from '@mediapipe/tasks-vision/vision_wasm_module_internal.wasm?url';
import fullBundleUrl from 'pose-task/full.task?url';
import liteBundleUrl from 'pose-task/lite.task?url';
import { LANDMARK_COUNT } from '../../contract/landmark';
import type { PersonMask } from '../../contract/person-mask';
import { fetchBytes } from '../../scene/fetch-bytes';
import { countPeople } from './count-people';
import { createLightReader } from './light-reader';
import type { Detection, FromTracker, ToTracker, TrackerConfig } from './messages';

const BUNDLE_URLS = { lite: liteBundleUrl, full: fullBundleUrl };
const scope = self as unknown as DedicatedWorkerGlobalScope;
const send = (message: FromTracker, transfer: Transferable[] = []) =>
  scope.postMessage(message, transfer);

let landmarker: PoseLandmarker | null = null;
let mode: 'VIDEO' | 'IMAGE' = 'VIDEO';
const lightReader = createLightReader();

async function load({ model, delegate, people = 1 }: TrackerConfig): Promise<void> {
  let bundle: Uint8Array;
  try {
    bundle = await fetchBytes(BUNDLE_URLS[model], (loadedBytes, totalBytes) =>
      send({ type: 'progress', loadedBytes, totalBytes }),
    );
  } catch {
    send({ type: 'failed', code: 'tracker_unreachable' });
    return;
  }
  try {
    landmarker = await PoseLandmarker.createFromOptions(
      {
        wasmLoaderPath: new URL(wasmLoaderPath, import.meta.url).href,
        wasmBinaryPath: new URL(wasmBinaryPath, import.meta.url).href,
      },
      {
        baseOptions: { modelAssetBuffer: bundle, delegate },
        runningMode: mode,
        numPoses: people,
        outputSegmentationMasks: people === 1,
      },
    );
    send({ type: 'ready' });
  } catch {
    send({ type: 'failed', code: 'tracker_blocked' });
  }
}

function packLandmarks(
  points: readonly { x: number; y: number; z: number; visibility: number }[],
): Float32Array<ArrayBuffer> {
  const out = new Float32Array(LANDMARK_COUNT * 4);
  points.forEach((point, index) =>
    out.set([point.x, point.y, point.z, point.visibility], index * 4),
  );
  return out;
}

function packMask(result: PoseLandmarkerResult): PersonMask | null {
  const mask = result.segmentationMasks?.[0];
  if (!mask) return null;
  const data = mask.getAsUint8Array().slice();
  return { width: mask.width, height: mask.height, data };
}

async function detect(message: Extract<ToTracker, { type: 'detect' }>): Promise<void> {
  if (!landmarker) throw new Error('tracker/worker: detect before load');
  const wanted = message.mode === 'video' ? 'VIDEO' : 'IMAGE';
  if (wanted !== mode) {
    await landmarker.setOptions({ runningMode: wanted });
    mode = wanted;
  }
  const begin = performance.now();
  const result =
    mode === 'VIDEO'
      ? landmarker.detectForVideo(message.bitmap, message.timestampMs)
      : landmarker.detect(message.bitmap);
  const found = result.landmarks.length > 0;
  const detection: Detection = {
    frameId: message.frameId,
    landmarks: found
      ? {
          image: packLandmarks(result.landmarks[0]),
          world: packLandmarks(result.worldLandmarks[0]),
        }
      : null,
    mask: found ? packMask(result) : null,
    people: countPeople(result.landmarks),
    inferenceMs: performance.now() - begin,
    light: lightReader.read(message.bitmap, message.mode, message.timestampMs),
  };
  for (const mask of result.segmentationMasks ?? []) mask.close();
  message.bitmap.close();
  const transfer: Transferable[] = [];
  if (detection.landmarks) {
    transfer.push(detection.landmarks.image.buffer as ArrayBuffer);
    transfer.push(detection.landmarks.world.buffer as ArrayBuffer);
  }
  if (detection.mask) transfer.push(detection.mask.data.buffer as ArrayBuffer);
  send({ type: 'detection', detection }, transfer);
}

scope.onmessage = ({ data }: MessageEvent<ToTracker>) => {
  if (data.type === 'load') void load(data.config);
  else void detect(data).catch(() => send({ type: 'failed', code: 'tracker_blocked' }));
};
