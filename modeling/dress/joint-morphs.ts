import type { Document } from '@gltf-transform/core';
import type { ShapeKey } from '../../src/contract/bones.ts';

/**
 * How the rest joints follow the shape: shape key → bone → move of its rest position, in metres
 * of model space (world positions, not offsets from the parent) per unit of the key.
 */
export type JointMorphs = Partial<Record<ShapeKey, Record<string, [number, number, number]>>>;

/** The joint moves that body.py wrote into the raw body; every model with its bones shares them. */
export function readJointMorphs(rawBody: Document): JointMorphs {
  return rawBody.getRoot().listScenes()[0]!.getExtras().jointMorphs as JointMorphs;
}
