import { expect, test } from 'vitest';
import { LANDMARK, LANDMARK_COUNT, type Landmarks } from '../../../src/contract/landmark';
import { rotationAngle } from '../../../src/math/quaternion';
import { createObservation, observe } from '../../../src/tryon/body/observation';

const camera = { width: 480, height: 640, focalPx: 500 };

/** A trunk half a metre high, seen at (u, v), leant towards the camera, turned by `yaw`. */
function trunk(u: number, v: number, lean: number, yaw: number): Landmarks {
  const image = new Float32Array(LANDMARK_COUNT * 4);
  const world = new Float32Array(LANDMARK_COUNT * 4);
  const x = 0.5 + (u * camera.focalPx) / camera.width;
  const y = 0.5 - (v * camera.focalPx) / camera.height;
  for (let i = 0; i < LANDMARK_COUNT; i++) image.set([x, y, 0, 0.9], i * 4);
  const corner = (landmark: number, side: number, up: number) => {
    const [right, front] = [side * Math.cos(yaw), -side * Math.sin(yaw)];
    const [height, towards] = [up * Math.cos(lean), front + up * Math.sin(lean)];
    world.set([right, -height, -towards, 1], landmark * 4);
  };
  corner(LANDMARK.leftShoulder, 0.18, 0.5);
  corner(LANDMARK.rightShoulder, -0.18, 0.5);
  corner(LANDMARK.leftHip, 0.1, 0);
  corner(LANDMARK.rightHip, -0.1, 0);
  return { image, world };
}

function observed(landmarks: Landmarks) {
  const observation = createObservation();
  observe(landmarks, camera, observation);
  return observation;
}

test('image points become rays in camera space, y up', () => {
  const { rays, visibility } = observed(trunk(0.2, -0.1, 0, 0));
  expect(rays[LANDMARK.nose * 2]).toBeCloseTo(0.2, 6);
  expect(rays[LANDMARK.nose * 2 + 1]).toBeCloseTo(-0.1, 6);
  expect(visibility[LANDMARK.nose]).toBeCloseTo(0.9, 6);
});

test("the tracker's lean of the torso is taken back when it is seen from the front", () => {
  const { torsoFrame } = observed(trunk(0, 0, 0.3, 0));
  expect(rotationAngle(torsoFrame, Float64Array.of(0, 0, 0, 1))).toBeLessThan(1e-6);
});

test('from behind hardly any lean is taken back', () => {
  const { torsoFrame } = observed(trunk(0, 0, 0.03, Math.PI));
  expect(rotationAngle(torsoFrame, Float64Array.of(0, 1, 0, 0))).toBeLessThan(1e-6);
});

test('legs lean less than the torso, and arms less than legs', () => {
  const { torso, limbs } = observed(trunk(0, 0, 0.3, 0));
  const shoulder = LANDMARK.leftShoulder;
  expect(torso[shoulder][2]).toBeCloseTo(0, 6);
  expect(limbs[shoulder][2]).toBeCloseTo(0.5 * Math.sin(0.3 - 0.04), 6);
  const knee = trunk(0, 0, 0, 0);
  knee.world.set([0, 0.4, 0], LANDMARK.leftKnee * 4);
  expect(observed(knee).limbs[LANDMARK.leftKnee][2]).toBeCloseTo(0.4 * Math.sin(0.1), 6);
});

test('a person beside the optical axis is turned onto their ray', () => {
  const { torsoFrame } = observed(trunk(0.5, 0, 0.3, 0));
  // Who seems to face a camera from the right of its axis faces the camera, not along the axis.
  const turn = Math.atan(0.5);
  const expected = Float64Array.of(0, -Math.sin(turn / 2), 0, Math.cos(turn / 2));
  expect(rotationAngle(torsoFrame, expected)).toBeLessThan(1e-6);
});

test('legs count as cut off when an ankle has left the picture', () => {
  const landmarks = trunk(0, 0, 0, 0);
  expect(observed(landmarks).legsCutOff).toBe(false);
  landmarks.image[LANDMARK.rightAnkle * 4 + 1] = 1.1;
  expect(observed(landmarks).legsCutOff).toBe(true);
});
