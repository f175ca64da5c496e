import type { Material, Object3D, ShaderMaterial, Texture, WebGLRenderer } from 'three';
import { textureBytes } from '../../scene/texture-bytes';

/** What the last picture took, and what lies on the GPU. */
export interface StageStats {
  readonly calls: number;
  readonly triangles: number;
  readonly geometries: number;
  readonly textures: number;
  readonly programs: number;
  /** Decoded, smaller copies included. */
  readonly textureBytes: number;
}

/** @param unseen textures that no material of the scene holds now: other hours' light, what is mirrored */
export function readStats(
  { info }: WebGLRenderer,
  scene: Object3D,
  unseen: Iterable<Texture>,
  drawn: Pick<StageStats, 'calls' | 'triangles'>,
): StageStats {
  const textures = new Set(unseen);
  scene.traverse((object) => {
    const { material } = object as { material?: Material | Material[] };
    for (const each of material ? [material].flat() : []) {
      const { uniforms = {} } = each as Partial<ShaderMaterial>;
      const values = [...Object.values(each), ...Object.values(uniforms).map(({ value }) => value)];
      for (const value of values) if ((value as Texture | null)?.isTexture) textures.add(value);
    }
  });
  return {
    ...drawn,
    geometries: info.memory.geometries,
    textures: info.memory.textures,
    programs: info.programs?.length ?? 0,
    textureBytes: [...textures].reduce((sum, texture) => sum + textureBytes(texture), 0),
  };
}
