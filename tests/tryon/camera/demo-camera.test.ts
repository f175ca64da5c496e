import { PerspectiveCamera, Vector3 } from 'three';
import { expect, test } from 'vitest';
import { applyCamera } from '../../../src/tryon/camera/demo/virtual-camera';
import { demoCamera } from '../../../src/tryon/camera/demo-camera';

const SCREENS = [
  ['a phone', 390 / 844],
  ['a phone on its side', 844 / 390],
  ['a desktop', 1440 / 900],
  ['a square', 1],
] as const;

/** Where a point of her world is in the picture: shares from the left and from the top. */
function seen(aspect: number, x: number, y: number) {
  const camera = new PerspectiveCamera();
  applyCamera(camera, demoCamera(aspect));
  const at = new Vector3(x, y, 0).project(camera);
  return { left: (at.x + 1) / 2, top: (1 - at.y) / 2 };
}

test.for(SCREENS)('%s shows the whole shopper with her arms held out', ([, aspect]) => {
  expect(seen(aspect, 0, 1.72).top).toBeGreaterThan(0.09);
  expect(seen(aspect, 0, 0).top).toBeLessThan(0.97);
  expect(seen(aspect, -0.55, 1.2).left).toBeGreaterThan(0);
  expect(seen(aspect, 0.55, 1.2).left).toBeLessThan(1);
});

test.for(SCREENS)(
  '%s is filmed in its own shape, in pixels that any device can fill',
  ([, aspect]) => {
    const { width, height } = demoCamera(aspect);
    expect(width * height).toBeLessThan(800_000);
    expect([width % 2, height % 2]).toEqual([0, 0]);
    expect(width / height).toBeCloseTo(Math.min(1.8, aspect), 1);
  },
);

test('on a tall screen she stands above the controls', () => {
  expect(seen(390 / 844, 0, 0).top).toBeLessThan(0.85);
});
