import { Ray, Vector3 } from 'three';
import { beforeAll, expect, test } from 'vitest';
import type { SceneSource } from '../../src/contract/showroom-scene';
import { createWorld, type SolidWorld } from '../../src/showroom/locomotion/world/create-world';
import { heightAt } from '../../src/showroom/measure/room-size';
import type { Hit } from '../../src/showroom/visit';
import { holdTape, spanBetween, type TapeEnd } from '../../src/showroom/measure/tape';
import { readScene, standFlat } from './support/load-flat';

const LIMIT = 0.01;

const world: SolidWorld = createWorld();
let scene: SceneSource;
beforeAll(async () => {
  scene = await readScene();
  await standFlat(world, scene);
});

const createEnd = (): TapeEnd => ({ point: new Vector3(), hold: 'face' });

/** Where an end of a length is seen from, on the way to the other; null where it is not. */
function eyeFor(end: Vector3, other: Vector3): Vector3 | null {
  const hit: Hit = { point: new Vector3(), normal: new Vector3(), distance: 0, isFloor: false };
  for (let i = 0; i < 27; i++) {
    const turn = ((i % 9) * Math.PI) / 4;
    const aside = i % 9 === 8 ? 0 : 0.15;
    const eye = end.clone().lerp(other, [0.5, 0.3, 0.15][Math.floor(i / 9)]!);
    eye.add(new Vector3(aside * Math.cos(turn), aside / 2, aside * Math.sin(turn)));
    const way = end.clone().sub(eye).normalize();
    const isMet = world.castRay(eye, way, 50, 'hides', hit);
    if (isMet && hit.point.distanceTo(end) < 0.02) return eye;
  }
  return null;
}

test('every authored length of which one sees both ends is read to a hundredth', () => {
  const [a, b] = [createEnd(), createEnd()];
  const errors = scene.lengths.flatMap((length) => {
    const [from, to] = [new Vector3(...length.from), new Vector3(...length.to)];
    const [eyeA, eyeB] = [eyeFor(from, to), eyeFor(to, from)];
    if (!eyeA || !eyeB) return [];
    for (const [eye, at, end] of [[eyeA, from, a] as const, [eyeB, to, b] as const]) {
      expect(holdTape(world, new Ray(eye, at.clone().sub(eye).normalize()), end)).toBe(true);
    }
    return Math.abs(spanBetween(a.point, b.point).metres / length.metres - 1);
  });
  // Some end where curtains hang, or in a doorway.
  expect(errors.length).toBeGreaterThan(scene.lengths.length / 2);
  expect(Math.max(...errors)).toBeLessThan(LIMIT);
});

test('rooms are as high as they are said to be, wherever nothing stands', () => {
  for (const { spots, heightM, id } of scene.places) {
    if (id === 'balcony') continue;
    const heights = spots.map(({ at }) => heightAt(world, at) ?? 0);
    expect(Math.abs(Math.max(...heights) / heightM - 1), id).toBeLessThan(LIMIT);
  }
});
