import { failure, success, type Outcome } from '../contract/tryon-error';
import { loadModel } from '../scene/load-model';
import { createDemoScene, type DemoScene } from './camera/demo/demo-scene';
import { createMotionClip } from './camera/demo/motions';

export interface DemoUrls {
  readonly body: string;
  readonly woman: string;
  readonly man: string;
}

/** Who tries the garment on for shoppers without a camera, and what she does. */
const SHOPPER = {
  id: 'demo',
  sex: 'female',
  heightCm: 170,
  shoulderCm: 37,
  chestCm: 92,
  waistCm: 72,
  hipCm: 97,
} as const;
const CLIP = 'calm';
/** The demo shopper's picture, and the camera that films it: a phone on a shelf. */
export const DEMO_CAMERA = {
  id: 'demo',
  width: 720,
  height: 960,
  longFovDeg: 50,
  distance: 2.5,
  lensHeight: 1.3,
  pitchDeg: -6,
} as const;

/** Loads the demo shoppers and their room, ready to be filmed. Fails with `model_unreachable`. */
export async function loadDemo(urls: DemoUrls): Promise<Outcome<DemoScene>> {
  const models = await Promise.all(
    [urls.woman, urls.man, urls.body].map((url) => loadModel(url)),
  ).catch(() => null);
  if (!models) return failure('model_unreachable');
  const [woman, man, body] = models;
  const demo = createDemoScene({ woman, man, body, quality: 'full' });
  demo.setBody(SHOPPER);
  demo.setClip(createMotionClip(CLIP));
  demo.setCamera(DEMO_CAMERA);
  return success(demo);
}
