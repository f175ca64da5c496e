import type { Document } from '@gltf-transform/core';
import type { ShapeWeights } from '../../src/contract/bones.ts';
import type { ReadRaw } from './read-raw.ts';
import { readJointMorphs } from './joint-morphs.ts';
import { addMorphTargets } from './morph-targets.ts';
import { createShapeTransfer } from './shape-transfer.ts';

/** The keys a shopper takes beside the sex that is baked into its mesh. */
const SHOPPER_KEYS = ['chest', 'waist', 'hip', 'belly', 'shoulder', 'muscle'] as const;

/**
 * A demo shopper: gives skin, clothes, hair, eyes and shoes the body's shape keys, so that one
 * person can take any body.
 *
 * @param baked shape keys that the raw mesh and its joints already contain
 */
export function prepareShopper(sex: 'female' | 'male', baked: ShapeWeights) {
  return async (document: Document, readRaw: ReadRaw): Promise<void> => {
    const body = await readRaw('body.glb');
    const transfer = createShapeTransfer(body, baked);
    for (const mesh of document.getRoot().listMeshes()) {
      addMorphTargets(document, mesh, transfer(mesh.listPrimitives()[0]!, SHOPPER_KEYS));
    }
    document
      .getRoot()
      .listScenes()[0]!
      .setExtras({ kind: 'shopper', sex, baked, jointMorphs: readJointMorphs(body) });
  };
}
