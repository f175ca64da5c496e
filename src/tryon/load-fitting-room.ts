import { failure, success, type Outcome } from '../contract/tryon-error';
import { loadModel } from '../scene/load-model';
import type { BodyReference } from './fitting';
import { createFittingStage, type FittingStage } from './stage/fitting-stage';
import { createPosedSkin } from './stage/posed-skin';
import { readBodyReference } from './stage/read-body';

/** Where a shopper is dressed: a stage, and the body that it and the garments were made for. */
export interface FittingRoom {
  readonly stage: FittingStage;
  readonly reference: BodyReference;
  /** 19 × 3: the reference body's rest joints. */
  readonly restJoints: Float64Array;
  dispose(): void;
}

/** Loads the reference body. Fails with `model_unreachable`. */
export async function loadFittingRoom(bodyUrl: string): Promise<Outcome<FittingRoom>> {
  const model = await loadModel(bodyUrl).catch(() => null);
  if (!model) return failure('model_unreachable');
  const body = createPosedSkin(model.scene);
  const reference = readBodyReference(body);
  const stage = createFittingStage(body);
  return success({
    stage,
    reference,
    restJoints: body.rig.restJoints,
    dispose: stage.dispose,
  });
}
