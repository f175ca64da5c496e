import { Light, Mesh, Vector3, type Object3D } from 'three';
import { beforeEach, describe, expect, test } from 'vitest';
import { BONE, POSE_BONES } from '../../../../src/contract/bones';
import { BODIES } from '../../../../src/tryon/camera/demo/bodies';
import {
  createDemoScene,
  type DemoScene,
  type Quality,
} from '../../../../src/tryon/camera/demo/demo-scene';
import { createMotionClip } from '../../../../src/tryon/camera/demo/motions';
import { loadReferenceBody } from '../../support/reference-body';

/** The undressed reference body stands in for both shoppers: their textures need a browser. */
async function sceneOf(quality: Quality): Promise<DemoScene & { woman: Object3D; man: Object3D }> {
  const [woman, man, body] = await Promise.all([0, 1, 2].map(() => loadReferenceBody()));
  const demo = createDemoScene({
    woman: { scene: woman },
    man: { scene: man },
    body: { scene: body },
    quality,
  });
  return Object.assign(demo, { woman, man });
}

let demo: Awaited<ReturnType<typeof sceneOf>>;
beforeEach(async () => {
  demo = await sceneOf('light');
});

const some = (root: Object3D, matches: (object: Object3D) => boolean): boolean => {
  let found = false;
  root.traverse((object) => (found ||= matches(object)));
  return found;
};

test('shows the person whose measures it was given', () => {
  demo.setBody(BODIES[0]);
  expect([demo.woman.visible, demo.man.visible]).toEqual([true, false]);
  const { scale } = demo.setBody(BODIES[5]);
  expect([demo.woman.visible, demo.man.visible]).toEqual([false, true]);
  expect(demo.shopper.root).toBe(demo.man);
  expect(demo.man.scale.y).toBeCloseTo(scale, 12);
});

test('moves the shopper, and her shadow with her', () => {
  demo.setBody(BODIES[0]);
  demo.setClip(createMotionClip('step'));
  const joints = new Float64Array(POSE_BONES.length * 3);
  const hipsAt = (seconds: number) => {
    demo.update(seconds);
    demo.shopper.joints(joints);
    return joints[BONE.hips * 3];
  };
  expect(hipsAt(1.6)).toBeGreaterThan(hipsAt(0) + 0.2);
  demo.update(1.6);
  const patches = demo.scene.children.flatMap((child) =>
    child.children.filter((part) => part instanceof Mesh && part.position.y < 0.01),
  );
  const shadowed = patches.some(
    (patch) => Math.abs(patch.getWorldPosition(new Vector3()).x - hipsAt(1.6)) < 1e-6,
  );
  expect(shadowed).toBe(true);
});

test('brings something to sit on only to those who sit', () => {
  const visibleMeshes = () => {
    let count = 0;
    demo.scene.traverseVisible((object) => (count += object instanceof Mesh ? 1 : 0));
    return count;
  };
  demo.setClip(createMotionClip('stand'));
  const standing = visibleMeshes();
  demo.setClip(createMotionClip('sit'));
  expect(visibleMeshes()).toBeGreaterThan(standing);
});

test('needs a clip before it can move', () => {
  expect(() => demo.update(0)).toThrow('update before setClip');
});

describe('quality', () => {
  const castsShadow = (object: Object3D) => object instanceof Light && object.castShadow;
  const isGlossy = (object: Object3D) =>
    object instanceof Mesh && object.material.type === 'MeshStandardMaterial';

  test('light has neither a shadow map nor gloss', () => {
    expect(some(demo.scene, castsShadow)).toBe(false);
    expect(some(demo.scene, isGlossy)).toBe(false);
  });

  test('full has both', async () => {
    const full = await sceneOf('full');
    expect(some(full.scene, castsShadow)).toBe(true);
    expect(some(full.scene, isGlossy)).toBe(true);
  });
});
