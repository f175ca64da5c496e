import type { ShapeWeights } from '../contract/bones';
import { failure, success, type Outcome } from '../contract/tryon-error';
import { loadModel } from '../scene/load-model';
import { createDemoScene, type DemoScene } from './camera/demo/demo-scene';

export interface DemoUrls {
  readonly body: string;
  readonly woman: string;
}

/** The demo shopper in her room, and how she is built. */
export interface Demo {
  readonly scene: DemoScene;
  readonly shape: ShapeWeights;
}

/** Who tries the garment on for shoppers without a camera. */
const SHOPPER = {
  id: 'demo',
  sex: 'female',
  heightCm: 170,
  shoulderCm: 37,
  chestCm: 92,
  waistCm: 72,
  hipCm: 97,
} as const;

/** Loads the demo shopper and her room, ready to be filmed. Fails with `model_unreachable`. */
export async function loadDemo(urls: DemoUrls): Promise<Outcome<Demo>> {
  const models = await Promise.all([urls.woman, urls.body].map((url) => loadModel(url))).catch(
    () => null,
  );
  if (!models) return failure('model_unreachable');
  const [woman, body] = models;
  const scene = createDemoScene({ woman, body, quality: 'full' });
  const { weights } = scene.setBody(SHOPPER);
  return success({ scene, shape: weights });
}
