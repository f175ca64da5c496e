import { Mesh, type Material, type Texture } from 'three';
import type { GLTF } from 'three/examples/jsm/loaders/GLTFLoader.js';

/** A model's choices of material (KHR_materials_variants). */
export interface Variants {
  readonly names: readonly string[];
  /** Gives every mesh the materials of the variant; an unknown name changes nothing. */
  select(name: string): Promise<void>;
  /** Frees the materials that were in use, with their textures. */
  dispose(): void;
}

interface Mapping {
  readonly material: number;
  readonly variants: readonly number[];
}

const EXTENSION = 'KHR_materials_variants';

/** Reads the variants of a loaded model for the given meshes of it. */
export function createVariants(gltf: GLTF, meshes: readonly Mesh[]): Variants {
  const declared: readonly { name: string }[] =
    gltf.userData.gltfExtensions?.[EXTENSION]?.variants ?? [];
  const names = declared.map((variant) => variant.name);
  const used = new Set<Material>(meshes.map((mesh) => mesh.material as Material));

  return {
    names,
    async select(name) {
      const variant = names.indexOf(name);
      await Promise.all(
        meshes.map(async (mesh) => {
          const mappings: readonly Mapping[] =
            mesh.userData.gltfExtensions?.[EXTENSION]?.mappings ?? [];
          const mapping = mappings.find(({ variants }) => variants.includes(variant));
          if (!mapping) return;
          mesh.material = await gltf.parser.getDependency('material', mapping.material);
          gltf.parser.assignFinalMaterial(mesh);
          used.add(mesh.material as Material);
        }),
      );
    },
    dispose() {
      for (const material of used) {
        for (const value of Object.values(material)) {
          if ((value as Texture | null)?.isTexture) (value as Texture).dispose();
        }
        material.dispose();
      }
    },
  };
}
