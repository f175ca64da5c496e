import { SRGBColorSpace } from 'three';
import { expect, test } from 'vitest';
import { createProbeTexture } from '../../../src/showroom/light/ambient-cube';

test('keeps the grid as it is, one face’s slab behind the other', () => {
  const bytes = Uint8Array.from({ length: 3 * 2 * 4 * 6 * 4 }, (_, i) => i % 256);
  const texture = createProbeTexture(bytes, [3, 2, 4]);
  const { width, height, depth, data } = texture.image;
  expect([width, height, depth]).toEqual([3, 2, 24]);
  expect(data).toBe(bytes);
  expect(texture.colorSpace).toBe(SRGBColorSpace);
});

test('a file of another length is not this grid’s', () => {
  expect(() => createProbeTexture(new Uint8Array(100), [3, 2, 4])).toThrow('the grid has 576');
});
