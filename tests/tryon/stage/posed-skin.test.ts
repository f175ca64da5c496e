import { Group, SkinnedMesh, Vector3 } from 'three';
import { describe, expect, test } from 'vitest';
import { BONE, POSE_BONES, type PoseBone } from '../../../src/contract/bones';
import { createPosedSkin } from '../../../src/tryon/stage/posed-skin';
import { aPoseJoints } from '../body/support/a-pose';
import { ARMS_DOWN, poseOf } from '../support/pose-of';
import { createSkinnedModel } from '../support/skinned-model';

const rest = aPoseJoints();
const pose = poseOf(rest, {
  turns: { ...ARMS_DOWN, hips: [0, 0.6, 0], leftLowerArm: [0, -0.8, 0] },
  lengths: { upperArm: 1.1 },
});

const placeOf = (mesh: SkinnedMesh, vertex: number) =>
  mesh.getVertexPosition(vertex, new Vector3());
const jointOf = (bone: PoseBone) => new Vector3().fromArray(pose.joints, BONE[bone] * 3);

test('carries the cloth into camera space: what hangs on a joint lands there', () => {
  const { root, mesh } = createSkinnedModel({ restJoints: rest });
  createPosedSkin(root).setPose(pose);
  POSE_BONES.forEach((bone, vertex) =>
    expect(placeOf(mesh, vertex).distanceTo(jointOf(bone)), bone).toBeLessThan(2e-6),
  );
});

test('poses all meshes of a model, wherever their nodes stood', () => {
  const { root, mesh } = createSkinnedModel({ restJoints: rest });
  const second = new SkinnedMesh(mesh.geometry.clone(), mesh.material);
  second.bind(mesh.skeleton);
  second.position.set(5, 5, 5);
  second.scale.setScalar(3);
  root.add(second);
  const skin = createPosedSkin(root);
  skin.setPose(pose);
  expect(skin.meshes).toEqual([mesh, second]);
  for (const each of skin.meshes) {
    expect(each.parent).toBeNull();
    each.updateMatrixWorld();
    const head = placeOf(each, BONE.head).applyMatrix4(each.matrixWorld);
    expect(head.distanceTo(jointOf('head'))).toBeLessThan(2e-6);
  }
});

test('is never culled by the bounds of its rest', () => {
  const { root, mesh } = createSkinnedModel({ restJoints: rest });
  createPosedSkin(root);
  expect(mesh.frustumCulled).toBe(false);
});

test('a model without a skin is refused', () => {
  expect(() => createPosedSkin(new Group())).toThrow('posed-skin: the model has no skinned mesh');
});

describe('a shape', () => {
  const model = () => {
    const { root, mesh } = createSkinnedModel({
      restJoints: rest,
      morphs: { chest: [0.1, 0, 0], armFold: [0, 0.1, 0] },
    });
    root.userData.jointMorphs = { chest: { neck: [0, 0.04, 0] } };
    return { skin: createPosedSkin(root), mesh };
  };

  test('blends the cloth and moves the joints that carry it', () => {
    const { skin, mesh } = model();
    skin.setShape({ chest: 0.5 });
    skin.setPose(pose);
    expect(mesh.morphTargetInfluences).toEqual([0.5, 0]);
    // The neck's vertex was moved by (0.05, 0, 0) and its joint by (0, 0.02, 0).
    const neck = placeOf(mesh, BONE.neck).distanceTo(jointOf('neck'));
    expect(neck).toBeCloseTo(Math.hypot(0.05, 0.02), 5);
  });

  test('leaves the shapes that poses bring alone', () => {
    const { skin, mesh } = model();
    mesh.morphTargetInfluences![1] = 0.7;
    skin.setShape({ chest: 0.5 });
    expect(mesh.morphTargetInfluences![1]).toBe(0.7);
  });

  // A new shopper's shape is empty at first: the joints go back to the reference body's, and the
  // cloth keeps the shape of the shopper before.
  test('is taken off cloth and joints alike', () => {
    const { skin, mesh } = model();
    skin.setShape({ chest: 0.5 });
    skin.setShape({});
    expect(mesh.morphTargetInfluences).toEqual([0, 0]);
  });
});
