import type { Texture, WebGLRenderer } from 'three';
import type { GLTF } from 'three/examples/jsm/loaders/GLTFLoader.js';
import type { SceneFile } from '../../contract/showroom-scene';
import { parseModel } from '../../scene/load-model';
import type { ByteCount } from './byte-count';
import type { FileSource, OnBytes } from './file-source';
import { readTexture, type TextureUse } from './read-texture';

/** A showroom's files as what they are. All reject when a file cannot be had or read. */
export interface Assets {
  bytes(file: SceneFile, onBytes?: OnBytes): Promise<Uint8Array<ArrayBuffer>>;
  model(file: SceneFile, onBytes?: OnBytes): Promise<GLTF>;
  /** On the GPU already: it costs nothing when it is first seen. */
  texture(file: SceneFile, use: TextureUse): Promise<Texture>;
}

/** @param count what is expected there is counted */
export function createAssets(files: FileSource, count: ByteCount, renderer: WebGLRenderer): Assets {
  const bytes: Assets['bytes'] = (file, onBytes) =>
    files.get(file, (loadedBytes) => {
      count.report(file, loadedBytes);
      onBytes?.(loadedBytes);
    });
  return {
    bytes,
    model: async (file, onBytes) => parseModel((await bytes(file, onBytes)).buffer),
    async texture(file, use) {
      const texture = await readTexture(await bytes(file), use, renderer);
      renderer.initTexture(texture);
      return texture;
    },
  };
}
