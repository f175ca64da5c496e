import { Vector3 } from 'three';
import { expect, test } from 'vitest';
import { isFacing } from '../../../src/showroom/hotspot/facing';
import { unitPixels } from '../../../src/showroom/hotspot/unit';

test('a surface faces whoever stands before it, and nobody behind it', () => {
  const at = new Vector3(1, 1, 0);
  const normal = new Vector3(0, 0, 1);
  expect(isFacing(at, normal, new Vector3(5, 1, 0.1))).toBe(true);
  expect(isFacing(at, normal, new Vector3(1, 1, -3))).toBe(false);
});

test('a unit grows with the picture, and never beyond what can be read nor what leaves room', () => {
  expect(unitPixels(400)).toBe(1);
  expect(unitPixels(1_150)).toBe(1.15);
  expect(unitPixels(10_000)).toBe(1.3);
});
