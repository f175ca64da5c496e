import { Group } from 'three';
import { expect, test } from 'vitest';
import { distanceTransform } from '../../src/showroom/locomotion/path/distance-transform';
import { createWayFinder } from '../../src/showroom/locomotion/path/way-finder';
import { createWorld } from '../../src/showroom/locomotion/world/create-world';
import { createRandom } from './support/random';
import { buildTinyFlat, TINY } from './support/tiny-flat';

test('the distance of every cell to the nearest marked one is exact', () => {
  const random = createRandom(4);
  const [columns, rows] = [23, 17];
  for (let run = 0; run < 10; run++) {
    const marked = Uint8Array.from({ length: columns * rows }, () => Number(random() < 0.03));
    marked[5] = 1;
    const out = new Float32Array(marked.length);
    for (const slice of distanceTransform(marked, columns, rows, out))
      expect(slice).toBeUndefined();
    for (let cell = 0; cell < out.length; cell++) {
      let least = Infinity;
      marked.forEach((is, other) => {
        const across = (other % columns) - (cell % columns);
        const down = Math.floor(other / columns) - Math.floor(cell / columns);
        if (is) least = Math.min(least, Math.hypot(across, down));
      });
      expect(out[cell]).toBeCloseTo(least, 4);
    }
  }
});

function enter() {
  const world = createWorld();
  const flat = buildTinyFlat(world);
  const finder = createWayFinder(world, TINY.scene);
  const length = (way: readonly (readonly [number, number])[]) =>
    way.slice(1).reduce((sum, [x, z], i) => sum + Math.hypot(x - way[i]![0], z - way[i]![1]), 0);
  return { world, flat, finder, length };
}

test('a way leads straight where nothing stands, and round what does', () => {
  const { finder, length } = enter();
  expect(finder.findWay(-3.5, 1.5, -0.5, 1.5, 'all')).toHaveLength(2);
  const round = finder.findWay(-2.4, 1, -2.4, -0.8, 'all')!;
  expect(round.length).toBeGreaterThan(2);
  expect(length(round)).toBeGreaterThan(2.2);
  expect(length(round)).toBeLessThan(3.6);
});

test('a shut door is no wall, and a wall is', () => {
  const { finder, world } = enter();
  expect(finder.findWay(-1.5, 1, 2, 1, 'all')).not.toBeNull();
  const plug = new Group();
  const { flat } = { flat: buildTinyFlat(createWorld()) };
  plug.add(flat.door);
  flat.door.name = 'boards';
  world.add(plug, { blocks: true, hides: true, isFloor: false });
  expect(finder.findWay(-1.5, 1, 2, 1, 'all')).toBeNull();
});

test('what goes is forgotten, and a door that swings is nothing new', () => {
  const { finder, flat, world } = enter();
  while (finder.advance());
  flat.swing(0.3);
  expect(finder.advance()).toBe(false);
  const before = finder.findWay(-2.4, 1, -2.4, -0.7, 'all')!.length;
  world.remove(flat.table);
  expect(finder.advance()).toBe(true);
  expect(finder.findWay(-2.4, 1, -2.4, -0.7, 'all')!.length).toBeLessThan(before);
});

test('beside a table one goes to the place that is nearest to where one clicked', () => {
  const { finder } = enter();
  const way = finder.findWay(-0.6, 1.4, -2.4, 0.3, 'all')!;
  const [x, z] = way.at(-1)!;
  expect(Math.hypot(x + 2.4, z - 0.3)).toBeLessThan(0.6);
  expect(finder.findWay(-0.6, 1.4, -3, 9, 'all')).toBeNull();
});
