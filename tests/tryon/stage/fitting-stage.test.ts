import { Texture, Vector3, type ShaderMaterial, type SkinnedMesh } from 'three';
import { describe, expect, test } from 'vitest';
import { BONE, type ShapeWeights } from '../../../src/contract/bones';
import type { BodyPose } from '../../../src/tryon/body/pose';
import { createFittingStage, type WornFrame } from '../../../src/tryon/stage/fitting-stage';
import { createPosedSkin, type PosedSkin } from '../../../src/tryon/stage/posed-skin';
import type { WornGarment } from '../../../src/tryon/stage/worn-garment';
import { poseOf } from '../support/pose-of';
import { tPoseJoints } from '../support/rest-joints';
import { createBitmap } from '../support/scripted-source';
import { createSkinnedModel } from '../support/skinned-model';

const rest = tPoseJoints();
const FRAME = { width: 720, height: 960 };

function createSkin(): PosedSkin {
  const { root, mesh } = createSkinnedModel({ restJoints: rest, points: [] });
  mesh.geometry.setAttribute('normal', mesh.geometry.attributes.position.clone());
  return createPosedSkin(root);
}

/** A garment that notes what it is told. */
function createGarment() {
  const told = { poses: [] as BodyPose[], shapes: [] as ShapeWeights[], opacity: NaN };
  const garment: WornGarment = {
    skin: createSkin(),
    variantNames: [],
    setVariant: () => Promise.resolve(),
    setShape: (shape) => void told.shapes.push(shape),
    setPose: (pose) => void told.poses.push(pose),
    setOpacity: (opacity) => (told.opacity = opacity),
    dispose: () => {},
  };
  return { garment, told };
}

function dressed() {
  const stage = createFittingStage(createSkin());
  const { garment, told } = createGarment();
  stage.setGarments([garment]);
  return { stage, garment, told };
}

function wornFrame(pose: BodyPose | null, rest: Partial<WornFrame> = {}): WornFrame {
  const frame = {
    ...{ id: 0, timestampSeconds: 0, ...FRAME },
    texture: new Texture(),
    bitmap: createBitmap(),
  };
  return { frame, pose, shape: {}, mask: null, ...rest };
}

const standing = poseOf(rest, { root: [0.3, 0.2, -2.5], focalPx: 800 });

describe('what is drawn over a joint lies on its pixel of the frame', () => {
  test.each([
    ['a screen of the frame’s shape', 720, 960],
    ['a wide screen, which crops the frame above and below', 1920, 1080],
    ['a tall screen, which crops it at the sides', 390, 844],
  ])('on %s', (_, width, height) => {
    const { stage } = dressed();
    stage.setSize(width, height);
    stage.show(wornFrame(standing));
    const [, occluder] = stage.root.children as SkinnedMesh[];
    const { coverScale } = (occluder.material as ShaderMaterial).uniforms;
    for (const bone of [BONE.head, BONE.leftHand, BONE.rightFoot]) {
      const joint = new Vector3().fromArray(standing.joints, bone * 3);
      const [u, v] = [
        0.5 + (800 * joint.x) / -joint.z / FRAME.width,
        0.5 + (800 * joint.y) / -joint.z / FRAME.height,
      ];
      const ndc = joint.applyMatrix4(stage.camera.projectionMatrix);
      // The picture's own mapping from the screen (shaders/picture.vert).
      expect(0.5 + (0.5 * ndc.x) / coverScale.value.x).toBeCloseTo(u, 9);
      expect(0.5 + (0.5 * ndc.y) / coverScale.value.y).toBeCloseTo(v, 9);
    }
    // The frame covers the screen and keeps its shape.
    const { x, y } = coverScale.value;
    expect(Math.min(x, y)).toBe(1);
    expect((x * width) / (y * height)).toBeCloseTo(FRAME.width / FRAME.height, 9);
  });
});

describe('the garment', () => {
  test('takes the pose of every frame in which somebody is', () => {
    const { stage, told } = dressed();
    stage.show(wornFrame(standing));
    stage.show(wornFrame(null));
    expect(told.poses).toEqual([standing]);
  });

  test('is told a shape once, when it changes', () => {
    const { stage, told } = dressed();
    const shape = { chest: 0.4 };
    stage.show(wornFrame(standing, { shape }));
    stage.show(wornFrame(standing, { shape }));
    stage.show(wornFrame(standing, { shape: { chest: 0.5 } }));
    expect(told.shapes).toEqual([{}, { chest: 0.4 }, { chest: 0.5 }]);
  });

  test('comes within a quarter of a second, and then nothing moves any more', () => {
    const { stage, told } = dressed();
    stage.show(wornFrame(standing));
    expect(told.opacity).toBe(0);
    expect(stage.update(0.1)).toBe(true);
    expect(told.opacity).toBeCloseTo(0.4, 9);
    stage.update(0.1);
    expect(stage.update(0.1)).toBe(false);
    expect(told.opacity).toBe(1);
  });

  test('fades with a shopper who is lost: it does not freeze in the air', () => {
    const { stage, told } = dressed();
    stage.show(wornFrame(standing));
    stage.update(1);
    stage.show(wornFrame(null));
    expect(stage.update(0.05)).toBe(true);
    expect(told.opacity).toBeCloseTo(0.8, 9);
    expect(stage.update(1)).toBe(false);
    expect(told.opacity).toBe(0);
    stage.show(wornFrame(standing));
    expect(stage.update(1)).toBe(false);
    expect(told.opacity).toBe(1);
  });

  test('that is put on later looks at once as the one that is worn', () => {
    const { stage, garment } = dressed();
    stage.show(wornFrame(standing, { shape: { hip: 1 } }));
    stage.update(1);
    const next = createGarment();
    stage.setGarments([next.garment]);
    expect(next.told).toMatchObject({ shapes: [{ hip: 1 }], opacity: 1 });
    expect(stage.root.children).toEqual(expect.arrayContaining([...next.garment.skin.meshes]));
    for (const mesh of garment.skin.meshes) expect(mesh.parent).toBeNull();
  });
});

test('the mask of a frame reaches the forearms, and none is kept for the next', () => {
  const { stage } = dressed();
  const [, trunk] = stage.root.children as SkinnedMesh[];
  const maskOf = () => (trunk.material as ShaderMaterial).uniforms.personMask.value.image.data;
  const mask = { width: 2, height: 1, data: Uint8Array.of(0, 255) };
  stage.show(wornFrame(standing, { mask }));
  expect(maskOf()).toBe(mask.data);
  const larger = { width: 2, height: 2, data: new Uint8Array(4) };
  stage.show(wornFrame(standing, { mask: larger }));
  expect(maskOf()).toBe(larger.data);
  stage.show(wornFrame(null));
  expect(maskOf()).toEqual(Uint8Array.of(255));
});
