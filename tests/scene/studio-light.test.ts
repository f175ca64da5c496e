import { EquirectangularReflectionMapping, LinearSRGBColorSpace } from 'three';
import { expect, test } from 'vitest';
import { createStudioLight } from '../../src/scene/studio-light';

const light = createStudioLight();
const { data, width, height } = light.image as {
  data: Float32Array;
  width: number;
  height: number;
};

/** Radiance from a direction: degrees from +z towards +x, and up. */
function from(azimuthDeg: number, elevationDeg: number): number {
  const [azimuth, elevation] = [azimuthDeg, elevationDeg].map((deg) => (deg * Math.PI) / 180);
  // As three's shader looks an equirectangular texture up.
  const u = 0.5 + Math.atan2(Math.cos(azimuth), Math.sin(azimuth)) / (2 * Math.PI);
  const v = 0.5 + elevation / Math.PI;
  const column = Math.min(width - 1, Math.floor(u * width));
  return data[(Math.min(height - 1, Math.floor(v * height)) * width + column) * 4];
}

test('is light from all around in linear radiance', () => {
  expect(light.mapping).toBe(EquirectangularReflectionMapping);
  expect(light.colorSpace).toBe(LinearSRGBColorSpace);
  expect(data.every((value) => Number.isFinite(value) && value > 0)).toBe(true);
});

test('the lamp stands before the shopper, above, to the right of the picture', () => {
  expect(from(35, 45)).toBeGreaterThan(5);
  expect(from(-35, 45)).toBeLessThan(from(35, 45) / 4);
  const brightest = data.reduce((most, value) => Math.max(most, value), 0);
  expect(from(35, 45)).toBeCloseTo(brightest, 0);
});

test('a fill lights the other side, a rim the back', () => {
  expect(from(-70, 25)).toBeGreaterThan(1.6);
  expect(from(180, 50)).toBeGreaterThan(2);
});

test('the room is brighter above than below, so that cloth is modelled', () => {
  expect(from(90, 85)).toBeGreaterThan(from(90, 0));
  expect(from(90, 0)).toBeGreaterThan(from(90, -85));
  expect(from(90, -89)).toBeCloseTo(0.32, 2);
});

test('is the same whenever it is made', () => {
  expect(createStudioLight().image.data).toEqual(data);
});
