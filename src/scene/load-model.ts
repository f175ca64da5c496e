import { MeshoptDecoder } from 'meshoptimizer/decoder';
import { GLTFLoader, type GLTF } from 'three/examples/jsm/loaders/GLTFLoader.js';

const loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder);

/** Loads a glTF binary (meshopt geometry and WebP textures included). Rejects when it cannot be fetched or parsed. */
export function loadModel(url: string): Promise<GLTF> {
  return loader.loadAsync(url);
}

/** Reads a glTF binary that is already here, whole in itself. Rejects when it cannot be parsed. */
export function parseModel(bytes: ArrayBuffer): Promise<GLTF> {
  return loader.parseAsync(bytes, '');
}
