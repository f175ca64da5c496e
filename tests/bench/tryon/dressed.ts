import type { WebGLRenderer } from 'three';
import { loadModel } from '../../../src/scene/load-model';
import { createFittingStage, type WornFrame } from '../../../src/tryon/stage/fitting-stage';
import { createPosedSkin } from '../../../src/tryon/stage/posed-skin';
import { readBodyReference } from '../../../src/tryon/stage/read-body';
import { createWornGarment } from '../../../src/tryon/stage/worn-garment';

/** The product's own stage with one garment, as the page makes it, to be looked at by the bench. */
export async function createDressed(bodyUrl: string, garmentUrl: string) {
  const body = createPosedSkin((await loadModel(bodyUrl)).scene);
  const reference = readBodyReference(body);
  const stage = createFittingStage(body);
  const garment = createWornGarment(await loadModel(garmentUrl));
  stage.setOutfits([garment], null);
  const garmentMeshes = garment.skin.meshes;
  return {
    reference,
    restJoints: body.rig.restJoints,
    stage,
    garment,
    garmentMeshes,
    occluders: [stage.occluder],
    show(worn: WornFrame) {
      stage.setSize(worn.frame.width, worn.frame.height);
      stage.show(worn);
      // A second's worth at once: fades are for eyes, not for figures.
      stage.update(1);
      stage.root.updateMatrixWorld(true);
      for (const mesh of garmentMeshes) mesh.skeleton.update();
    },
    /** Draws the stage as the page does, into whatever the renderer draws to. */
    render: (renderer: WebGLRenderer) => stage.render(renderer),
    dispose() {
      garment.dispose();
      stage.dispose();
    },
  };
}

export type Dressed = Awaited<ReturnType<typeof createDressed>>;
