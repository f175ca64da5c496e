import { Quaternion, Vector3 } from 'three';
import { beforeAll, describe, expect, test } from 'vitest';
import type { MotionClip } from '../../../../../src/tryon/camera/demo/clip';
import { bakeMotion } from '../../../../../src/tryon/camera/demo/motion/bake';
import {
  changed,
  STANDING,
  type Posture,
  type PostureChange,
} from '../../../../../src/tryon/camera/demo/motion/posture';
import { reachPoint } from '../../../../../src/tryon/camera/demo/motion/trunk';
import { createShopper, type Shopper } from '../../../../../src/tryon/camera/demo/shopper';
import { loadReferenceBody } from '../../../support/reference-body';

let shopper: Shopper;
beforeAll(async () => {
  shopper = createShopper({ scene: await loadReferenceBody() });
  shopper.setShape({}, 1);
});

/** The posture, taken on by the real body: what is measured has gone all the way through. */
function take(posture: Posture): void {
  const clip: MotionClip = bakeMotion({ id: 'held', seconds: 1 / 30, at: () => posture });
  shopper.pose(clip, 0);
}

const at = (bone: string) => shopper.root.getObjectByName(bone)!.getWorldPosition(new Vector3());

describe('feet', () => {
  test('stand where the posture puts them, whatever the pelvis does', () => {
    for (const pelvis of [{}, { x: 0.05, yaw: 15 }, { y: -0.2, pitch: 20, z: -0.1 }]) {
      take(changed(STANDING, { pelvis }));
      expect(at('leftFoot').distanceTo(new Vector3(0.105, 0.082, -0.036))).toBeLessThan(1e-4);
      expect(at('rightFoot').distanceTo(new Vector3(-0.105, 0.082, -0.036))).toBeLessThan(1e-4);
    }
  });

  test('bring the pelvis down when they stand too far apart for straight legs', () => {
    take(STANDING);
    const standing = at('hips').y;
    take(changed(STANDING, { leftFoot: { x: 0.45 }, rightFoot: { x: -0.45 } }));
    expect(at('leftFoot').x).toBeCloseTo(0.45, 4);
    expect(standing - at('hips').y).toBeGreaterThan(0.06);
  });

  test('roll on the ball when the heel rises', () => {
    take(STANDING);
    const ball = at('leftToes');
    take(changed(STANDING, { leftFoot: { heel: 30 } }));
    expect(at('leftToes').distanceTo(ball)).toBeLessThan(1e-4);
    expect(at('leftFoot').y).toBeGreaterThan(0.082 + 0.04);
  });
});

describe('hands', () => {
  test.each<[string, PostureChange]>([
    ['upright', {}],
    [
      'bent and turned',
      { pelvis: { pitch: 20, yaw: 10, z: -0.05 }, spine: { pitch: 15, roll: 8 } },
    ],
  ])('reach a point of the room: %s', (_, change) => {
    const posture = changed(STANDING, change);
    const target = new Vector3(0.2, 1.1, 0.3);
    take(changed(posture, { leftArm: reachPoint(posture, ...target.toArray()) }));
    // The pelvis comes down by the softness of the knees, millimetres, and the hand with it.
    expect(at('leftHand').distanceTo(target)).toBeLessThan(0.012);
  });

  test('left and right are mirror images', () => {
    take(changed(STANDING, { bothArms: { elevation: 70, azimuth: 30, pronation: 40, curl: 0.5 } }));
    for (const part of ['LowerArm', 'Hand', 'IndexDistal', 'LittleDistal']) {
      const right = at(`right${part}`);
      expect(at(`left${part}`).distanceTo(right.setX(-right.x)), part).toBeLessThan(1e-4);
    }
  });

  test('half of the forearm turns with the hand', () => {
    const twist = (bone: string) => {
      const q = shopper.root.getObjectByName(bone)!.quaternion.clone();
      take(changed(STANDING, { leftArm: { pronation: 80 } }));
      return q.angleTo(shopper.root.getObjectByName(bone)!.quaternion) * (180 / Math.PI);
    };
    const pronated = (bone: string) => {
      take(changed(STANDING, { leftArm: { pronation: 0 } }));
      return twist(bone);
    };
    expect(pronated('leftLowerArm')).toBeCloseTo(40, 3);
    expect(pronated('leftHand')).toBeCloseTo(40, 3);
  });
});

test('a bend of the spine is shared, and ends up whole', () => {
  take(changed(STANDING, { spine: { yaw: 30 } }));
  const world = shopper.root.getObjectByName('chest')!.getWorldQuaternion(new Quaternion());
  expect(2 * Math.asin(world.y) * (180 / Math.PI)).toBeCloseTo(30, 4);
  expect(shopper.root.getObjectByName('spine')!.quaternion.y).toBeGreaterThan(0.1);
});
