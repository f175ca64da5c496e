import { Texture, Vector3, type Mesh, type ShaderMaterial } from 'three';
import { describe, expect, test } from 'vitest';
import { BONE, type ShapeWeights } from '../../../src/contract/bones';
import type { BodyPose } from '../../../src/tryon/body/pose';
import { createFittingStage, type WornFrame } from '../../../src/tryon/stage/fitting-stage';
import { createPosedSkin, type PosedSkin } from '../../../src/tryon/stage/posed-skin';
import type { WornGarment } from '../../../src/tryon/stage/worn-garment';
import { createNotingRenderer, type Drawing } from '../support/noting-renderer';
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
  const told = { poses: [] as BodyPose[], shapes: [] as ShapeWeights[] };
  const garment: WornGarment = {
    skin: createSkin(),
    variantNames: [],
    setVariant: () => Promise.resolve(),
    setShape: (shape) => void told.shapes.push(shape),
    setPose: (pose) => void told.poses.push(pose),
    dispose: () => {},
  };
  return { garment, told };
}

function dressed() {
  const stage = createFittingStage(createSkin());
  const { garment, told } = createGarment();
  stage.setOutfits([garment], null);
  return { stage, garment, told };
}

function wornFrame(pose: BodyPose | null, rest: Partial<WornFrame> = {}): WornFrame {
  const frame = {
    ...{ id: 0, timestampSeconds: 0, ...FRAME },
    texture: new Texture(),
    bitmap: createBitmap(),
  };
  return { frame, pose, shape: {}, mask: null, light: null, ...rest };
}

const uniformsOf = (occluder: Mesh) => (occluder.material as ShaderMaterial[])[0].uniforms;

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
    const { coverScale } = uniformsOf(stage.occluder);
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
    const { stage } = dressed();
    stage.show(wornFrame(standing));
    expect(opacityOf(stage)).toBe(0);
    expect(stage.update(0.1)).toBe(true);
    expect(opacityOf(stage)).toBeCloseTo(0.4, 9);
    stage.update(0.1);
    expect(stage.update(0.1)).toBe(false);
    expect(opacityOf(stage)).toBe(1);
  });

  test('fades with a shopper who is lost: it does not freeze in the air', () => {
    const { stage } = dressed();
    stage.show(wornFrame(standing));
    stage.update(1);
    stage.show(wornFrame(null));
    expect(stage.update(0.05)).toBe(true);
    expect(opacityOf(stage)).toBeCloseTo(0.8, 9);
    expect(stage.update(1)).toBe(false);
    expect(opacityOf(stage)).toBe(0);
    stage.show(wornFrame(standing));
    expect(stage.update(1)).toBe(false);
    expect(opacityOf(stage)).toBe(1);
  });

  test('that is put on later looks at once as the one that is worn', () => {
    const { stage, garment } = dressed();
    stage.show(wornFrame(standing, { shape: { hip: 1 } }));
    stage.update(1);
    const next = createGarment();
    stage.setOutfits([next.garment], null);
    expect(next.told).toMatchObject({ shapes: [{ hip: 1 }], poses: [standing] });
    expect(opacityOf(stage)).toBe(1);
    expect(drawnOf(stage)[0].meshes).toEqual([stage.occluder, ...next.garment.skin.meshes]);
    for (const mesh of garment.skin.meshes) expect(mesh.parent).toBeNull();
  });
});

function drawnOf(stage: ReturnType<typeof createFittingStage>) {
  const { renderer, drawings } = createNotingRenderer(390, 844);
  stage.render(renderer);
  return clothAndPicture(drawings);
}
/** Without the palette, which is drawn once for each frame. */
const clothAndPicture = (drawings: readonly Drawing[]) =>
  drawings.filter(({ uniforms }) => !('points' in uniforms));
const opacityOf = (stage: ReturnType<typeof createFittingStage>) =>
  drawnOf(stage).at(-1)!.uniforms.opacity;

describe('a comparison', () => {
  function compared(other: readonly WornGarment[]) {
    const { stage, garment } = dressed();
    stage.setOutfits([garment], other);
    stage.setCut(0.3, 'left');
    stage.show(wornFrame(standing));
    stage.update(1);
    return { stage, garment };
  }

  test('draws each outfit on its own side of the line', () => {
    const other = createGarment().garment;
    const { stage, garment } = compared([other]);
    const seen = () =>
      drawnOf(stage).map(({ onScreen, meshes, uniforms }) =>
        onScreen ? uniforms.span : meshes.slice(1),
      );
    expect(seen()).toEqual([other.skin.meshes, [0, 0.3], garment.skin.meshes, [0.3, 1]]);
    stage.setCut(0.3, 'right');
    expect(seen()).toEqual([garment.skin.meshes, [0, 0.3], other.skin.meshes, [0.3, 1]]);
  });

  test('with the shopper as she came leaves her side of the picture alone', () => {
    const { stage, garment } = compared([]);
    const [bare, cloth, worn, ...rest] = drawnOf(stage);
    expect(rest).toEqual([]);
    expect(bare).toMatchObject({ onScreen: true, uniforms: { span: [0, 0.3], opacity: 0 } });
    expect(cloth.meshes).toEqual([stage.occluder, ...garment.skin.meshes]);
    expect(worn).toMatchObject({ onScreen: true, uniforms: { span: [0.3, 1], opacity: 1 } });
  });

  test('can show one garment on both sides, under another on one of them', () => {
    const { stage, garment } = dressed();
    const coat = createGarment().garment;
    stage.setOutfits([garment, coat], [garment]);
    stage.show(wornFrame(standing));
    stage.update(1);
    const [worn, , other] = drawnOf(stage);
    expect(worn.meshes.slice(1)).toEqual([...garment.skin.meshes, ...coat.skin.meshes]);
    expect(other.meshes.slice(1)).toEqual(garment.skin.meshes);
  });

  test('is in no photograph, which is of the frame’s own size and uncropped', async () => {
    const { stage, garment } = compared([]);
    stage.setSize(390, 844);
    const onScreen = stage.camera.projectionMatrix.clone();
    const { renderer, drawings } = createNotingRenderer(390, 844);
    const { pixels, ...size } = await stage.photograph(renderer);
    expect(size).toEqual(FRAME);
    expect(pixels).toHaveLength(FRAME.width * FRAME.height * 4);
    const [cloth, picture, ...rest] = clothAndPicture(drawings);
    expect(rest).toEqual([]);
    expect(cloth.meshes).toEqual([stage.occluder, ...garment.skin.meshes]);
    expect(picture).toMatchObject({
      onScreen: false,
      uniforms: { span: [0, 1], coverScale: [1, 1], upright: -1, opacity: 1 },
    });
    expect(stage.camera.projectionMatrix).toEqual(onScreen);
  });
});

test('before its first frame nothing is drawn, and nothing can be photographed', async () => {
  const { stage } = dressed();
  expect(drawnOf(stage)).toEqual([]);
  const { renderer } = createNotingRenderer(390, 844);
  await expect(stage.photograph(renderer)).rejects.toThrow(
    'fitting-stage: there is no frame to photograph',
  );
});

test('the garment follows the light in the frame', () => {
  const { stage } = dressed();
  const lit = (grey: number, seconds: number) => {
    const mean = [grey, grey, grey] as const;
    const worn = wornFrame(standing, {
      light: { mean, luma: grey, bright: 0.8, clipped: 0, noise: 0.02, blurPx: 1 },
    });
    stage.show({ ...worn, frame: { ...worn.frame, timestampSeconds: seconds } });
    stage.update(1);
    return drawnOf(stage).at(-1)!.uniforms;
  };
  const day = lit(0.3, 0);
  expect(day.gains).toEqual([1, 1, 1]);
  expect(day.grain).toBeGreaterThan(0.015);
  const soon = lit(0.02, 0.1).gains as number[];
  expect(soon[1]).toBeGreaterThan(0.9);
  expect(soon[1]).toBeLessThan(1);
});

test('the mask of a frame reaches the forearms, and none is kept for the next', () => {
  const { stage } = dressed();
  const maskOf = () => uniformsOf(stage.occluder).personMask.value.image.data;
  const mask = { width: 2, height: 1, data: Uint8Array.of(0, 255) };
  stage.show(wornFrame(standing, { mask }));
  expect(maskOf()).toBe(mask.data);
  const larger = { width: 2, height: 2, data: new Uint8Array(4) };
  stage.show(wornFrame(standing, { mask: larger }));
  expect(maskOf()).toBe(larger.data);
  stage.show(wornFrame(null));
  expect(maskOf()).toEqual(Uint8Array.of(255));
});
