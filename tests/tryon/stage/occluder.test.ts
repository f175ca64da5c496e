import { DataTexture, Texture, Vector2, Vector3, type Mesh, type ShaderMaterial } from 'three';
import { describe, expect, test } from 'vitest';
import { BONE, POSE_BONES } from '../../../src/contract/bones';
import { createOccluder } from '../../../src/tryon/stage/occluder';
import { createPalette } from '../../../src/tryon/stage/palette';
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

const materialsOf = (mesh: Mesh) => mesh.material as ShaderMaterial[];
const uniforms = (mesh: Mesh, name: string) =>
  materialsOf(mesh).map((material) => material.uniforms[name].value as unknown);
/** The corners that each part draws. */
const drawn = ({ geometry }: Mesh) =>
  PARTS.map((_, part) => {
    const { start, count, materialIndex } = geometry.groups[part];
    expect(materialIndex).toBe(part);
    return [...geometry.index!.array.slice(start, start + count)];
  });

test('draws every face into the depth alone, each part by its own material', () => {
  const { mesh } = createOccluder(createBody(), new Vector2(1, 1), createPalette());
  expect(drawn(mesh)).toEqual([
    [0, 1, 2],
    [3, 4, 5],
    [6, 7, 8],
  ]);
  expect(materialsOf(mesh)).toHaveLength(PARTS.length);
  for (const { colorWrite, depthWrite } of materialsOf(mesh)) {
    expect([colorWrite, depthWrite]).toEqual([false, true]);
  }
  // Before the garments (10).
  expect(mesh.renderOrder).toBe(5);
});

test('takes pose and shape of the body that it is made from', () => {
  const body = createBody();
  const { mesh, setShape, setPose } = createOccluder(body, new Vector2(1, 1), createPalette());
  setShape({ chest: 0.5 });
  setPose(poseOf(rest));
  expect(mesh.morphTargetInfluences).toEqual([0.5]);
  const place = mesh.getVertexPosition(0, new Vector3());
  expect(
    place.distanceTo(new Vector3().fromArray(poseOf(rest).joints, BONE.chest * 3)),
  ).toBeCloseTo(0.05, 5);
});

test('each part is moved in depth by its own bias', () => {
  const { mesh, setDepthBiases } = createOccluder(createBody(), new Vector2(1, 1), createPalette());
  setDepthBiases(Float32Array.of(-0.25, 0.5, -0.5));
  expect(uniforms(mesh, 'depthBias')).toEqual([-0.25, 0.5, -0.5]);
});

test('the mask trims forearms, never the trunk; without a mask the person is everywhere', () => {
  const { mesh, setFrame } = createOccluder(createBody(), new Vector2(1, 1), createPalette());
  const [trunk, ...forearms] = uniforms(mesh, 'maskThreshold') as number[];
  // The shader leaves out what the mask is less sure of than this.
  expect(trunk).toBeLessThan(0);
  expect(forearms).toEqual([0.35, 0.35]);
  const everywhere = uniforms(mesh, 'personMask')[0] as DataTexture;
  expect(everywhere.image.data).toEqual(Uint8Array.of(255));
  const mask = new DataTexture();
  const frame = new Texture();
  setFrame(frame, mask);
  expect(uniforms(mesh, 'frame')).toEqual([frame, frame, frame]);
  expect(uniforms(mesh, 'personMask')).toEqual([mask, mask, mask]);
  setFrame(frame, null);
  expect(uniforms(mesh, 'personMask')).toEqual([everywhere, everywhere, everywhere]);
});

test('each forearm is told from the clothes of the trunk by its own colours', () => {
  const { mesh } = createOccluder(createBody(), new Vector2(1, 1), createPalette());
  expect(uniforms(mesh, 'armEntries')).toEqual([
    [0, 0],
    [0, 3],
    [3, 3],
  ]);
  expect(uniforms(mesh, 'ownEntries')).toEqual([
    [7, 6],
    [7, 6],
    [7, 6],
  ]);
});

describe('under a garment', async () => {
  const body = createPosedSkin(await loadReferenceBody());
  const occluder = createOccluder(body, new Vector2(1, 1), createPalette());
  const faces = () => drawn(occluder.mesh).map(({ length }) => length / 3);
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
    occluder.setOutfit('worn', [createTube()]);
    const [trunk, left, right] = faces();
    expect(trunk).toBeLessThan(bare[0] - 200);
    expect([left, right]).toEqual(bare.slice(1));
    occluder.setOutfit('worn', []);
    expect(faces()).toEqual(bare);
  });

  test('each side of a comparison has its own', () => {
    occluder.setOutfit('other', [createTube()]);
    expect(faces()).toEqual(bare);
    occluder.wear('other');
    expect(faces()[0]).toBeLessThan(bare[0] - 200);
    occluder.wear('worn');
    expect(faces()).toEqual(bare);
  });

  test('what is prepared is put on without being worked out again', () => {
    const tube = createTube();
    occluder.prepare(tube);
    // Cloth that has been worked out is never read again.
    tube.meshes[0].geometry.deleteAttribute('position');
    occluder.setOutfit('worn', [tube]);
    expect(faces()[0]).toBeLessThan(bare[0] - 200);
  });
});
