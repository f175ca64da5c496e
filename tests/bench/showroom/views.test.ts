import { expect, test } from 'vitest';
import { distanceToEdge, isWithin } from '../../../src/math/polygon';
import { createRandom } from '../../showroom/support/random';
import { TINY } from '../../showroom/support/tiny-flat';
import { dollhouseViews, standingViews } from './views';

const sample = (seed: number, isFree: (x: number, z: number) => boolean = () => true) =>
  standingViews(TINY, 80, { random: createRandom(seed), isFree });

test('standing views are on the floor of their place, away from its walls, in every place', () => {
  const views = sample(1, (x) => x < 2);
  for (const { place, offset } of views) {
    const { outline } = TINY.scene.places.find(({ id }) => id === place)!;
    const xs = outline.map(([x]) => x);
    const zs = outline.map(([, z]) => z);
    const x = (Math.min(...xs) + Math.max(...xs)) / 2 + offset[0];
    const z = (Math.min(...zs) + Math.max(...zs)) / 2 + offset[2];
    expect(isWithin(outline, x, z)).toBe(true);
    expect(distanceToEdge(outline, x, z)).toBeGreaterThanOrEqual(0.3);
    expect(x).toBeLessThan(2);
  }
  expect(new Set(views.map(({ place }) => place))).toEqual(
    new Set(TINY.scene.places.map(({ id }) => id)),
  );
});

test('they are the same for the same seed', () => {
  expect(sample(7)).toEqual(sample(7));
  expect(sample(7)).not.toEqual(sample(8));
});

test('where nobody can stand there are none', () => {
  expect(() => sample(1, () => false)).toThrow(/nowhere/);
});

test('the house is seen from all sides', () => {
  const yaws = dollhouseViews(TINY, 4).map(({ yaw }) => yaw);
  expect(yaws).toEqual([-180, -90, 0, 90]);
});
