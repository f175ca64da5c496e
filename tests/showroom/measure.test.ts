import { Ray, Vector3 } from 'three';
import { expect, test } from 'vitest';
import type { ScenePlace } from '../../src/contract/showroom-scene';
import { createWorld } from '../../src/showroom/locomotion/world/create-world';
import { clearWidth, heightAt, roomSize } from '../../src/showroom/measure/room-size';
import { snapPoint } from '../../src/showroom/measure/snap-point';
import { holdTape, spanBetween, type TapeEnd } from '../../src/showroom/measure/tape';
import { createRandom } from './support/random';
import { buildTinyFlat, TINY } from './support/tiny-flat';

function tinyWorld() {
  const world = createWorld();
  buildTinyFlat(world);
  return world;
}

test('an end jumps to the corner that is near, then to the edge, else it stays', () => {
  const world = tinyWorld();
  const corner = new Vector3(-4.1, 0.02, 1.97);
  expect(snapPoint(world, corner)).toBe('corner');
  expect(corner.distanceTo(new Vector3(-4.1, 0, 2))).toBeLessThan(1e-6);

  const edge = new Vector3(-4.1, 0.02, 1);
  expect(snapPoint(world, edge)).toBe('edge');
  expect(edge.distanceTo(new Vector3(-4.1, 0, 1))).toBeLessThan(1e-6);

  const face = new Vector3(-4.1, 1.3, 1);
  expect(snapPoint(world, face)).toBe('face');
  expect(face.distanceTo(new Vector3(-4.1, 1.3, 1))).toBe(0);
});

test('lengths that are known are read to a hundredth, however shakily they are aimed at', () => {
  const world = tinyWorld();
  const random = createRandom(7);
  const eye = new Vector3(-1.2, 1.5, 0.9);
  const [a, b]: TapeEnd[] = [
    { point: new Vector3(), hold: 'face' },
    { point: new Vector3(), hold: 'face' },
  ];
  const aim = (at: Vector3, end: TapeEnd) => {
    const shaken = at
      .clone()
      .addScalar(0)
      .add(new Vector3(shake(), shake(), shake()));
    const ray = new Ray(eye, shaken.sub(eye).normalize());
    expect(holdTape(world, ray, end)).toBe(true);
  };
  const shake = () => 0.008 * (random() - 0.5);
  for (let i = 0; i < 40; i++) {
    // The table's nearer long edge, and the room's corner from floor to ceiling.
    aim(new Vector3(-3, 0.72, 0.4), a!);
    aim(new Vector3(-1.8, 0.72, 0.4), b!);
    expect(Math.abs(spanBetween(a!.point, b!.point).metres / 1.2 - 1)).toBeLessThan(0.01);
    aim(new Vector3(-4.1, 0, 2), a!);
    aim(new Vector3(-4.1, 2.6, 2), b!);
    expect(Math.abs(spanBetween(a!.point, b!.point).metres / 2.6 - 1)).toBeLessThan(0.01);
  }
});

test('a span says how far along the floor and how far up', () => {
  const span = spanBetween(new Vector3(1, 2, 3), new Vector3(4, 0, 7));
  expect(span).toEqual({ metres: Math.sqrt(29), acrossM: 5, upM: 2 });
});

test('where nothing is, no tape is held', () => {
  const world = createWorld();
  const end: TapeEnd = { point: new Vector3(9, 9, 9), hold: 'edge' };
  expect(holdTape(world, new Ray(new Vector3(), new Vector3(0, 1, 0)), end)).toBe(false);
  expect(end).toEqual({ point: new Vector3(9, 9, 9), hold: 'edge' });
});

test('a room has the size of its outline, however it is turned', () => {
  const turn = 0.4;
  const corners = [
    [0, 0],
    [3, 0],
    [3, 1],
    [1, 1],
    [1, 2],
    [0, 2],
  ];
  const outline = corners.map(([x, z]): [number, number] => [
    x! * Math.cos(turn) - z! * Math.sin(turn),
    x! * Math.sin(turn) + z! * Math.cos(turn),
  ]);
  const size = roomSize({ outline, heightM: 2.6 } as ScenePlace);
  expect(size.widthM).toBeCloseTo(3, 9);
  expect(size.depthM).toBeCloseTo(2, 9);
  expect(size.areaM2).toBeCloseTo(4, 9);
});

test('rays read what the outline says', () => {
  const world = tinyWorld();
  const [west] = TINY.scene.places;
  const { widthM, depthM, heightM } = roomSize(west!);
  expect(heightAt(world, [-3.8, 1.5])).toBeCloseTo(heightM, 5);
  expect(clearWidth(world, [-3.8, 1.5], [1, 0])).toBeCloseTo(widthM, 5);
  expect(clearWidth(world, [-1.2, 1.5], [0, 1])).toBeCloseTo(depthM, 5);
});
