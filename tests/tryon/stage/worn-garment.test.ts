import { DoubleSide, FrontSide, MeshStandardMaterial } from 'three';
import type { GLTF } from 'three/examples/jsm/loaders/GLTFLoader.js';
import { describe, expect, test } from 'vitest';
import { createWornGarment } from '../../../src/tryon/stage/worn-garment';
import { poseOf } from '../support/pose-of';
import { tPoseJoints } from '../support/rest-joints';
import { createSkinnedModel } from '../support/skinned-model';

const RADIANS = Math.PI / 180;
const rest = tPoseJoints();

/** A shirt in white (0) and navy (1), as a loader gives it; `asked` lists the materials it fetched. */
function createShirt() {
  const { root, mesh } = createSkinnedModel({
    restJoints: rest,
    morphs: { chest: [0.1, 0, 0], armUp: [0, 0.1, 0] },
  });
  const materials = [0, 1].map(() => new MeshStandardMaterial());
  mesh.material = materials[0];
  const extension = 'KHR_materials_variants';
  mesh.userData.gltfExtensions = {
    [extension]: {
      mappings: [
        { material: 0, variants: [0] },
        { material: 1, variants: [1] },
      ],
    },
  };
  root.userData.poseMorphs = [
    {
      morph: 'armUp',
      drivers: [{ bone: 'leftUpperArm', axis: [0, 0, 1], fromDeg: 0, toDeg: 60 }],
    },
  ];
  const gltf = {
    scene: root,
    userData: {
      gltfExtensions: { [extension]: { variants: [{ name: 'white' }, { name: 'navy' }] } },
    },
    parser: {
      getDependency: (_: string, at: number) => Promise.resolve(materials[at]),
      assignFinalMaterial: () => {},
    },
  };
  return { garment: createWornGarment(gltf as unknown as GLTF), mesh, materials };
}

test('is seen from both sides, over the depth-only body', () => {
  const { mesh, materials } = createShirt();
  expect(materials[0].side).toBe(DoubleSide);
  expect(mesh.renderOrder).toBe(10);
});

describe('a colour', () => {
  test('is chosen by the name that the model gives it', async () => {
    const { garment, mesh, materials } = createShirt();
    expect(garment.variantNames).toEqual(['white', 'navy']);
    await garment.setVariant('navy');
    expect(mesh.material).toBe(materials[1]);
  });

  test('is seen from both sides too', async () => {
    const { garment, materials } = createShirt();
    expect(materials[1].side).toBe(FrontSide);
    await garment.setVariant('navy');
    expect(materials[1].side).toBe(DoubleSide);
  });
});

test('takes the folds that a pose brings, by the angle of the arm', () => {
  const { garment, mesh } = createShirt();
  const armAt = (degrees: number) =>
    poseOf(rest, { turns: { leftUpperArm: [0, 0, degrees * RADIANS] } });
  garment.setPose(armAt(15));
  expect(mesh.morphTargetInfluences).toEqual([0, expect.closeTo(0.25, 6)]);
  garment.setPose(armAt(-30));
  expect(mesh.morphTargetInfluences).toEqual([0, 0]);
});

test('takes the shape of the shopper beside them', () => {
  const { garment, mesh } = createShirt();
  garment.setShape({ chest: 0.8, hip: 0.3 });
  garment.setPose(poseOf(rest, { turns: { leftUpperArm: [0, 0, 1] } }));
  expect(mesh.morphTargetInfluences).toEqual([0.8, expect.closeTo(1 / RADIANS / 60, 6)]);
});

test('lets go of its geometry and of every material that it wore', async () => {
  const { garment, mesh, materials } = createShirt();
  const freed: string[] = [];
  const note = (what: string) => () => void freed.push(what);
  mesh.geometry.addEventListener('dispose', note('cloth'));
  materials.forEach((material, i) => material.addEventListener('dispose', note(`colour ${i}`)));
  await garment.setVariant('navy');
  garment.dispose();
  expect(freed.sort()).toEqual(['cloth', 'colour 0', 'colour 1']);
});
