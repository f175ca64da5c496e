import { expect, test } from 'vitest';
import { chooseTier } from '../../../src/showroom/load/tier';

test.for([
  { device: 'a phone', isTouched: true, shortSidePx: 390, memoryGb: undefined, tier: 'low' },
  {
    device: 'a phone with much memory',
    isTouched: true,
    shortSidePx: 412,
    memoryGb: 8,
    tier: 'low',
  },
  { device: 'a tablet', isTouched: true, shortSidePx: 820, memoryGb: undefined, tier: 'high' },
  { device: 'a desktop', isTouched: false, shortSidePx: 900, memoryGb: 8, tier: 'high' },
  {
    device: 'a small window of a desktop',
    isTouched: false,
    shortSidePx: 500,
    memoryGb: 8,
    tier: 'high',
  },
  { device: 'an old laptop', isTouched: false, shortSidePx: 768, memoryGb: 2, tier: 'low' },
])('$device gets the $tier tier', ({ tier, ...device }) => {
  expect(chooseTier(device)).toBe(tier);
});
