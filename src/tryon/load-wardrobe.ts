import { failure, success, type Outcome } from '../contract/tryon-error';
import { loadModel } from '../scene/load-model';
import type { BodyReference } from './fitting';
import { createFittingStage, type FittingStage } from './stage/fitting-stage';
import { createPosedSkin } from './stage/posed-skin';
import { readBodyReference } from './stage/read-body';
import { createWornGarment, type WornGarment } from './stage/worn-garment';

/** What a picture is dressed with: a stage, the garment that hangs on it, the body both were made for. */
export interface Wardrobe {
  readonly stage: FittingStage;
  readonly garment: WornGarment;
  readonly reference: BodyReference;
  dispose(): void;
}

/** Loads the reference body and a garment. Fails with `model_unreachable`. */
export async function loadWardrobe(urls: {
  readonly body: string;
  readonly garment: string;
}): Promise<Outcome<Wardrobe>> {
  const models = await Promise.all([loadModel(urls.body), loadModel(urls.garment)]).catch(
    () => null,
  );
  if (!models) return failure('model_unreachable');
  const body = createPosedSkin(models[0].scene);
  const reference = readBodyReference(body);
  const stage = createFittingStage(body);
  const garment = createWornGarment(models[1]);
  stage.setGarments([garment]);
  return success({
    stage,
    garment,
    reference,
    dispose() {
      stage.dispose();
      garment.dispose();
    },
  });
}
