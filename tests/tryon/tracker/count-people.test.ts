import { expect, test } from 'vitest';
import { countPeople } from '../../../src/tryon/tracker/count-people';

/** Somebody's 33 points, as far as they are looked at. */
function skeleton(x: number, y: number, trunk: number) {
  const points = Array.from({ length: 33 }, () => ({ x, y }));
  for (const shoulder of [11, 12]) points[shoulder] = { x, y: y - trunk / 2 };
  for (const hip of [23, 24]) points[hip] = { x, y: y + trunk / 2 };
  return points;
}

test.for([
  ['nobody', [], 0],
  ['one', [skeleton(0.5, 0.5, 0.3)], 1],
  ['two beside each other', [skeleton(0.3, 0.5, 0.3), skeleton(0.7, 0.5, 0.28)], 2],
  ['one who was found twice', [skeleton(0.5, 0.5, 0.3), skeleton(0.55, 0.5, 0.28)], 1],
  ['one with somebody far behind', [skeleton(0.8, 0.4, 0.1), skeleton(0.3, 0.5, 0.3)], 1],
] as const)('%s', ([, skeletons, people]) => {
  expect(countPeople(skeletons)).toBe(people);
});
