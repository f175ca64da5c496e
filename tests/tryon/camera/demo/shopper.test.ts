import { SkinnedMesh, Vector3 } from 'three';
import { beforeEach, describe, expect, test } from 'vitest';
import { BONE, POSE_BONES, type PoseBone } from '../../../../src/contract/bones';
import type { MotionClip } from '../../../../src/tryon/camera/demo/clip';
import { createMotionClip } from '../../../../src/tryon/camera/demo/motions';
import { createShopper, type Shopper } from '../../../../src/tryon/camera/demo/shopper';
import { loadReferenceBody } from '../../support/reference-body';

const REST_CLIP: MotionClip = {
  id: 'rest',
  fps: 30,
  frames: 1,
  loop: false,
  root: Float32Array.of(0, 0.93, -0.005),
  bones: {},
};

let shopper: Shopper;
let mesh: SkinnedMesh;
beforeEach(async () => {
  const scene = await loadReferenceBody();
  shopper = createShopper({ scene });
  mesh = scene.getObjectByProperty('isSkinnedMesh', true) as SkinnedMesh;
});

function jointAt(bone: PoseBone): Vector3 {
  const joints = new Float64Array(POSE_BONES.length * 3);
  shopper.joints(joints);
  return new Vector3().fromArray(joints, BONE[bone] * 3);
}

/** Where the skin is, as three draws it. */
const vertex = (index: number) => mesh.getVertexPosition(index, new Vector3());

/** The vertex of the unshaped body that lies nearest to a point. */
function nearest(point: Vector3): number {
  const { position } = mesh.geometry.attributes;
  const at = new Vector3();
  let best = 0;
  for (let i = 1; i < position.count; i++)
    if (
      at.fromBufferAttribute(position, i).distanceTo(point) <
      new Vector3().fromBufferAttribute(position, best).distanceTo(point)
    )
      best = i;
  return best;
}

test('at rest, joints and skin are where the model has them', () => {
  shopper.setShape({}, 1);
  shopper.pose(REST_CLIP, 0);
  expect(jointAt('leftUpperArm').distanceTo(new Vector3(0.164, 1.354, -0.012))).toBeLessThan(1e-4);
  const tip = nearest(new Vector3(0.65, 0.87, 0.09));
  const rest = new Vector3().fromBufferAttribute(mesh.geometry.attributes.position, tip);
  expect(vertex(tip).distanceTo(rest)).toBeLessThan(1e-5);
});

test('a taller body stands on the same floor', () => {
  shopper.setShape({}, 1.1);
  shopper.pose(REST_CLIP, 0);
  expect(jointAt('head').y).toBeCloseTo(1.535 * 1.1, 4);
  expect(jointAt('leftFoot').y).toBeCloseTo(0.082 * 1.1, 4);
});

describe('a shape that moves joints', () => {
  const shoulder = new Vector3(0.164, 1.354, -0.012);

  test('carries the joint once, and the skin with it', () => {
    const wrist = nearest(new Vector3(0.5495, 1.0069, 0.0424));
    shopper.setShape({ shoulder: 1 }, 1);
    shopper.pose(REST_CLIP, 0);
    expect(jointAt('leftUpperArm').x).toBeCloseTo(shoulder.x + 0.014, 5);
    const { position } = mesh.geometry.attributes;
    const morph = mesh.geometry.morphAttributes.position![mesh.morphTargetDictionary!.shoulder];
    const shaped = new Vector3()
      .fromBufferAttribute(position, wrist)
      .add(new Vector3().fromBufferAttribute(morph, wrist));
    expect(vertex(wrist).distanceTo(shaped)).toBeLessThan(1e-5);
  });

  test('turns the arm about where the joint is now', () => {
    const elbow = nearest(new Vector3(0.3743, 1.1646, -0.012));
    const up: MotionClip = {
      ...REST_CLIP,
      bones: { leftUpperArm: Float32Array.of(0, 0, Math.SQRT1_2, Math.SQRT1_2) },
    };
    const distances = [{}, { shoulder: 1 }].map((weights) => {
      shopper.setShape(weights, 1);
      shopper.pose(REST_CLIP, 0);
      const before = vertex(elbow).distanceTo(jointAt('leftUpperArm'));
      shopper.pose(up, 0);
      return vertex(elbow).distanceTo(jointAt('leftUpperArm')) - before;
    });
    for (const change of distances) expect(Math.abs(change)).toBeLessThan(0.004);
  });

  test('is undone by the next shape', () => {
    shopper.setShape({ shoulder: 2, muscle: 1 }, 1.2);
    shopper.setShape({}, 1);
    shopper.pose(REST_CLIP, 0);
    expect(jointAt('leftUpperArm').distanceTo(shoulder)).toBeLessThan(1e-4);
  });
});

test('what a file has baked in counts as part of the shape', async () => {
  const scene = await loadReferenceBody();
  scene.userData.baked = { chest: 0.5 };
  createShopper({ scene }).setShape({ chest: 0.8 }, 1);
  const baked = scene.getObjectByProperty('isSkinnedMesh', true) as SkinnedMesh;
  const influence = baked.morphTargetInfluences![baked.morphTargetDictionary!.chest];
  expect(influence).toBeCloseTo(0.3, 6);
});

test('plays a clip by its own time', () => {
  const clip = createMotionClip('raiseArms');
  shopper.setShape({}, 1);
  shopper.pose(clip, 0);
  expect(jointAt('leftHand').y).toBeLessThan(0.95);
  shopper.pose(clip, 1.9);
  expect(jointAt('leftHand').y).toBeGreaterThan(1.75);
});

test('a model without a skeleton of VRM bones is refused', async () => {
  const scene = await loadReferenceBody();
  scene.traverse((object) => {
    if (object.name === 'leftHand') object.name = 'hand_l';
  });
  expect(() => createShopper({ scene })).toThrow('no bone leftHand');
});
