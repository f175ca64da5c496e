import { SkinnedMesh } from 'three';
import type { GLTF } from 'three/examples/jsm/loaders/GLTFLoader.js';

/** The skinned meshes of a loaded model. */
export function skinsOf(gltf: GLTF): SkinnedMesh[] {
  const skins: SkinnedMesh[] = [];
  gltf.scene.traverse((object) => {
    if (object instanceof SkinnedMesh) skins.push(object);
  });
  return skins;
}
