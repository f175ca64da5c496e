import { BufferAttribute, InterleavedBuffer, InterleavedBufferAttribute } from 'three';
import { expect, test } from 'vitest';
import { plainNumbers } from '../../../src/math/mesh/plain-numbers';

test('reads normalised numbers as shares of one', () => {
  const weights = new BufferAttribute(Uint8Array.of(255, 0, 51, 204), 2, true);
  expect([...plainNumbers(weights)]).toEqual([
    1,
    0,
    expect.closeTo(0.2, 6),
    expect.closeTo(0.8, 6),
  ]);
});

test('reads an attribute out of interleaved vertices', () => {
  const vertices = new InterleavedBuffer(Float32Array.of(1, 2, 3, 9, 4, 5, 6, 9), 4);
  const position = new InterleavedBufferAttribute(vertices, 3, 0);
  expect([...plainNumbers(position)]).toEqual([1, 2, 3, 4, 5, 6]);
});
