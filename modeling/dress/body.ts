import type { Document } from '@gltf-transform/core';
import { readJointMorphs } from './joint-morphs.ts';
import { dropMorphNormals } from './morph-targets.ts';

/** Stature of the reference body, metres. */
const HEIGHT_M = 1.7;

/** The reference body: occluder and fitting form, so its morphs need no normals. */
export function prepareBody(document: Document): void {
  dropMorphNormals(document);
  document
    .getRoot()
    .listScenes()[0]!
    .setExtras({ kind: 'body', heightM: HEIGHT_M, jointMorphs: readJointMorphs(document) });
}
