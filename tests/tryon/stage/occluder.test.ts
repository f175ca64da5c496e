import { DataTexture, Vector2, type ShaderMaterial, type SkinnedMesh } from 'three';
import { describe, expect, test } from 'vitest';
import { POSE_BONES } from '../../../src/contract/bones';
import { createOccluder } from '../../../src/tryon/stage/occluder';
import { createPosedSkin, type PosedSkin } from '../../../src/tryon/stage/posed-skin';
import { poseOf } from '../support/pose-of';
import { loadReferenceBody } from '../support/reference-body';
import { tPoseJoints } from '../support/rest-joints';
import { createSkinnedModel } from '../support/skinned-model';

const PARTS = ['trunk', 'leftForearm', 'rightForearm'];
const rest = tPoseJoints();

/** A triangle on the chest, one on the left hand, one on the right forearm. */
function createBody(): PosedSkin {
  const corner = (bone: (typeof POSE_BONES)[number]) =>
    [0, 1, 2].map((i) => ({ bone, offset: [i * 0.01, 0, 0] as const }));
  const { root, mesh } = createSkinnedModel({
    restJoints: rest,
    points: [...corner('chest'), ...corner('leftHand'), ...corner('rightLowerArm')],
    morphs: { chest: [0.1, 0, 0] },
  });
  mesh.geometry.setAttribute('normal', mesh.geometry.attributes.position.clone());
  return createPosedSkin(root);
}

const materialOf = (mesh: SkinnedMesh) => mesh.material as ShaderMaterial;
const uniforms = (meshes: readonly SkinnedMesh[], name: string) =>
  meshes.map((mesh) => materialOf(mesh).uniforms[name].value as unknown);
const drawn = (meshes: readonly SkinnedMesh[]) =>
  meshes.map(({ geometry }) => [...geometry.index!.array]);

test('is one mesh a part, which together draw every face into the depth alone', () => {
  const { meshes } = createOccluder(createBody(), new Vector2(1, 1));
  expect(drawn(meshes)).toEqual([
    [0, 1, 2],
    [3, 4, 5],
    [6, 7, 8],
  ]);
  expect(meshes).toHaveLength(PARTS.length);
  for (const mesh of meshes) {
    expect(materialOf(mesh).colorWrite).toBe(false);
    expect(materialOf(mesh).depthWrite).toBe(true);
    // After the picture (0), before the garments (10).
    expect(mesh.renderOrder).toBe(5);
  }
});

test('all parts take the one pose and shape', () => {
  const body = createBody();
  const occluder = createOccluder(body, new Vector2(1, 1));
  occluder.setShape({ chest: 0.5 });
  occluder.setPose(poseOf(rest));
  for (const mesh of occluder.meshes) {
    expect(mesh.skeleton).toBe(body.meshes[0].skeleton);
    expect(mesh.morphTargetInfluences).toEqual([0.5]);
  }
});

test('each part is moved in depth by its own bias', () => {
  const { meshes, setDepthBiases } = createOccluder(createBody(), new Vector2(1, 1));
  setDepthBiases(Float32Array.of(-0.25, 0.5, -0.5));
  expect(uniforms(meshes, 'depthBias')).toEqual([-0.25, 0.5, -0.5]);
});

test('the mask trims forearms, never the trunk; without a mask the person is everywhere', () => {
  const { meshes, setMask } = createOccluder(createBody(), new Vector2(1, 1));
  const [trunk, ...forearms] = uniforms(meshes, 'maskThreshold') as number[];
  // The shader leaves out what the mask is less sure of than this.
  expect(trunk).toBeLessThan(0);
  expect(forearms).toEqual([0.35, 0.35]);
  const everywhere = uniforms(meshes, 'personMask')[0] as DataTexture;
  expect(everywhere.image.data).toEqual(Uint8Array.of(255));
  const mask = new DataTexture();
  setMask(mask);
  expect(uniforms(meshes, 'personMask')).toEqual([mask, mask, mask]);
  setMask(null);
  expect(uniforms(meshes, 'personMask')).toEqual([everywhere, everywhere, everywhere]);
});

describe('under a garment', async () => {
  const body = createPosedSkin(await loadReferenceBody());
  const occluder = createOccluder(body, new Vector2(1, 1));
  const faces = () => occluder.meshes.map(({ geometry }) => geometry.index!.count / 3);
  const bare = faces();

  /** A tube about the trunk from the hips to the chest, worn by the hips: 30 cm wide to each side. */
  function createTube(): PosedSkin {
    const around = 48;
    const points = [0.95, 1.25].flatMap((y) =>
      Array.from({ length: around }, (_, i) => {
        const angle = (i / around) * 2 * Math.PI;
        const offset = [0.21 * Math.sin(angle), y - 0.95, 0.17 * Math.cos(angle)] as const;
        return { bone: 'hips' as const, offset };
      }),
    );
    const index = Array.from({ length: around }, (_, i) => {
      const next = (i + 1) % around;
      return [i, next, next + around, i, next + around, i + around];
    }).flat();
    return createPosedSkin(createSkinnedModel({ restJoints: rest, points, index }).root);
  }

  test('the faces of the trunk that it covers are left out, and come back without it', () => {
    occluder.setGarments([createTube()]);
    const [trunk, left, right] = faces();
    expect(trunk).toBeLessThan(bare[0] - 200);
    expect([left, right]).toEqual(bare.slice(1));
    occluder.setGarments([]);
    expect(faces()).toEqual(bare);
  });
});
