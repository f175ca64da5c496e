import { PerspectiveCamera, Vector3 } from 'three';
import { describe, expect, test } from 'vitest';
import { applyCamera, CAMERAS, focalPx } from '../../../../src/tryon/camera/demo/virtual-camera';

test('the set of cameras is as wide as the bench asks for', () => {
  const several = (key: 'longFovDeg' | 'distance' | 'lensHeight') =>
    new Set(CAMERAS.map((camera) => camera[key])).size;
  expect(CAMERAS.map(({ longFovDeg }) => longFovDeg).sort()).toEqual([50, 60, 72]);
  expect(several('distance')).toBe(3);
  expect(several('lensHeight')).toBe(2);
  expect(CAMERAS.some(({ width, height }) => width > height)).toBe(true);
  expect(CAMERAS.some(({ width, height }) => width < height)).toBe(true);
});

describe.each(CAMERAS)('$id', (setup) => {
  const camera = new PerspectiveCamera();
  applyCamera(camera, setup);
  const pixel = (point: Vector3) => {
    const projected = point.clone().project(camera);
    return [((projected.x + 1) / 2) * setup.width, ((1 - projected.y) / 2) * setup.height] as const;
  };

  test('has its field of view along the long side', () => {
    const metres = 0.1;
    const forwards = camera.getWorldDirection(new Vector3());
    const ahead = camera.position.clone().addScaledVector(forwards, 2);
    const [left] = pixel(ahead);
    const [right] = pixel(ahead.clone().add(new Vector3(metres, 0, 0)));
    expect(right - left).toBeCloseTo((focalPx(setup) * metres) / 2, 3);
    const half = Math.max(setup.width, setup.height) / 2;
    expect((2 * Math.atan(half / focalPx(setup)) * 180) / Math.PI).toBeCloseTo(setup.longFovDeg, 9);
  });

  test('sees a tall person from head to foot', () => {
    for (const point of [new Vector3(0, 1.95, 0), new Vector3(0, 0, 0.12)]) {
      const [x, y] = pixel(point);
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(setup.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(setup.height);
    }
  });
});
