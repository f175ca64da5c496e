import { BufferGeometry, Mesh, MeshStandardMaterial, Texture } from 'three';
import type { GLTF } from 'three/examples/jsm/loaders/GLTFLoader.js';
import { expect, test } from 'vitest';
import { createVariants } from '../../src/scene/variants';

const EXTENSION = 'KHR_materials_variants';

/** A shirt in white (0) and red (1); its buttons (2) are horn in both, its label has no variants. */
function createShirt() {
  const materials = Array.from({ length: 3 }, () => new MeshStandardMaterial());
  const label = new MeshStandardMaterial();
  const mesh = (material: MeshStandardMaterial, mappings?: object[]) => {
    const made = new Mesh(new BufferGeometry(), material);
    if (mappings) made.userData.gltfExtensions = { [EXTENSION]: { mappings } };
    return made;
  };
  const meshes = [
    mesh(materials[0], [
      { material: 0, variants: [0] },
      { material: 1, variants: [1] },
    ]),
    mesh(materials[2], [{ material: 2, variants: [0, 1] }]),
    mesh(label),
  ];
  const finished: Mesh[] = [];
  const gltf = {
    userData: {
      gltfExtensions: { [EXTENSION]: { variants: [{ name: 'white' }, { name: 'red' }] } },
    },
    parser: {
      getDependency: (_: string, index: number) => Promise.resolve(materials[index]),
      assignFinalMaterial: (which: Mesh) => finished.push(which),
    },
  } as unknown as GLTF;
  return { variants: createVariants(gltf, meshes), meshes, materials, label, finished };
}

const worn = (meshes: readonly Mesh[]) => meshes.map(({ material }) => material);

test('names the choices as the model does, in its order', () => {
  expect(createShirt().variants.names).toEqual(['white', 'red']);
});

test('gives each mesh the material of the variant, and lets the loader finish it', async () => {
  const { variants, meshes, materials, label, finished } = createShirt();
  await variants.select('red');
  expect(worn(meshes)).toEqual([materials[1], materials[2], label]);
  expect(finished).toEqual(meshes.slice(0, 2));
  await variants.select('white');
  expect(worn(meshes)).toEqual([materials[0], materials[2], label]);
});

test('a name that the model does not know changes nothing', async () => {
  const { variants, meshes } = createShirt();
  const before = worn(meshes);
  await variants.select('green');
  expect(worn(meshes)).toEqual(before);
});

test('a model without variants has no choice', () => {
  const gltf = { userData: {} } as unknown as GLTF;
  expect(createVariants(gltf, []).names).toEqual([]);
});

test('frees all that was ever worn, with its textures', async () => {
  const { variants, materials } = createShirt();
  const freed: string[] = [];
  materials.forEach((material, i) => {
    material.map = new Texture();
    material.addEventListener('dispose', () => freed.push(`material ${i}`));
    material.map.addEventListener('dispose', () => freed.push(`texture ${i}`));
  });
  await variants.select('red');
  variants.dispose();
  expect(freed.sort()).toEqual([
    ...['material 0', 'material 1', 'material 2'],
    ...['texture 0', 'texture 1', 'texture 2'],
  ]);
});
