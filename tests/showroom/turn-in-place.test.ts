import { expect, test } from 'vitest';
import { createVisit } from '../../src/showroom/create-visit';
import { buildTinyFlat, TINY } from './support/tiny-flat';

test('one turns where one stands', () => {
  const visit = createVisit(TINY);
  buildTinyFlat(visit.world);
  const { rig } = visit;
  for (let i = 0; i < 600 && rig.update(1 / 60); i++);
  const { feet } = rig.stand;
  const [x, z] = [feet.x, feet.z];
  rig.setView({ ...rig.readView(), yaw: -120 }, 'glide');
  for (let i = 0; i < 600 && rig.update(1 / 60); i++);
  expect(rig.readView().yaw).toBeCloseTo(-120);
  expect([feet.x, feet.z]).toEqual([x, z]);
});
