import { expect, test } from 'vitest';
import { FRAME_ORDER } from '../../src/scene/frame-order';

test('only what draws its whole picture by itself is above 0, which turns the drawing off', () => {
  const drawing = Object.entries(FRAME_ORDER).filter(([, priority]) => priority > 0);
  expect(drawing.map(([name]) => name)).toEqual(['fittingStage']);
});
