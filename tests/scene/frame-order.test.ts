import { expect, test } from 'vitest';
import { FRAME_ORDER } from '../../src/scene/frame-order';

test('no priority is above 0, which would turn the drawing itself off', () => {
  expect(Math.max(...Object.values(FRAME_ORDER))).toBeLessThanOrEqual(0);
});
