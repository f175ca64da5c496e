import { Vector3 } from 'three';
import { expect, test } from 'vitest';
import { enterFlat } from './support/enter-flat';
import { createRandom } from './support/random';
import { roam } from './support/roam';

test('every spot of the flat can stand a visitor, and is reached from the start through every door', async () => {
  const { visit, swing } = await enterFlat();
  const { scene } = visit.showroom;
  for (const { id, spots } of scene.places) {
    for (const { at } of spots) {
      expect(visit.rig.goTo(new Vector3(at[0], 0, at[1])), id).toBe(true);
      for (let i = 0; i < 1500; i++) {
        swing(1 / 60);
        if (!visit.rig.update(1 / 60)) break;
      }
      const { x, z } = visit.rig.stand.feet;
      expect(Math.hypot(x - at[0], z - at[1]), id).toBeLessThan(0.05);
      expect(visit.store.getState().view.place).toBe(id);
    }
  }
});

test('10,000 steps by chance through the flat: on the floor, never in a wall, never stuck', async () => {
  const { visit, swing, doors } = await enterFlat();
  const found = roam({
    visit,
    swing,
    doors,
    steps: 10_000,
    random: createRandom(5),
    isDoor: (name) => doors.includes(name),
  });
  expect(found.floorErrorM).toBeLessThan(2e-3);
  expect(found.clipM).toBeLessThan(2e-3);
  expect(found.insideDoor / 10_000).toBeLessThan(0.01);
  expect(found.returned).toBe(found.stops);
  expect(found.trodden).toBeGreaterThan(25);
});
