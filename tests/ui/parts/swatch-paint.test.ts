import { expect, test } from 'vitest';
import { swatchPaint } from '../../../src/ui/parts/swatch-paint';

test('one colour is itself', () => {
  expect(swatchPaint(['#426771'])).toBe('#426771');
});

test('two colours are stripes of equal height, twice over', () => {
  expect(swatchPaint(['#fff', '#000'])).toBe(
    'linear-gradient(#fff 0% 25%, #000 25% 50%, #fff 50% 75%, #000 75% 100%)',
  );
});
