import { expect, test } from 'vitest';
import { createVisit } from '../../src/showroom/create-visit';
import { createRandom } from './support/random';
import { roam } from './support/roam';
import { buildTinyFlat, TINY } from './support/tiny-flat';

test.each([1, 2, 3, 4])(
  '10,000 steps by chance (seed %s): on the floor, never in a wall, never stuck',
  (seed) => {
    const visit = createVisit(TINY);
    const flat = buildTinyFlat(visit.world);
    visit.rig.update(1 / 60);
    let door = 0;
    const found = roam({
      visit,
      steps: 10_000,
      random: createRandom(seed),
      doors: ['door-between'],
      isDoor: (name) => name === 'door-between',
      swing(seconds) {
        const wanted = visit.store.getState().view.state['door-between'] ?? 0;
        if (wanted === door) return;
        const most = seconds / 0.6;
        door += Math.max(-most, Math.min(most, wanted - door));
        flat.swing(door);
      },
    });
    expect(found.floorErrorM).toBeLessThan(1e-6);
    expect(found.clipM).toBeLessThan(2e-3);
    expect(found.insideDoor / 10_000).toBeLessThan(0.01);
    expect(found.returned).toBe(found.stops);
    // Both rooms: 32 m² less what stands there and what is too near to it.
    expect(found.trodden).toBeGreaterThan(16);
  },
);
