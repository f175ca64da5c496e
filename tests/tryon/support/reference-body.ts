import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MeshoptDecoder } from 'meshoptimizer';
import type { Group } from 'three';
import { GLTFLoader } from 'three/examples/jsm/loaders/GLTFLoader.js';

const FILE = join(import.meta.dirname, '../../../public/models/body.glb');

/** The reference body's model as the product loads it; it has no texture, so no browser is needed. */
export async function loadReferenceBody(): Promise<Group> {
  const bytes = new Uint8Array(readFileSync(FILE)).buffer;
  const { scene } = await new GLTFLoader().setMeshoptDecoder(MeshoptDecoder).parseAsync(bytes, '');
  return scene;
}
