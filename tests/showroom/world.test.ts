import { BoxGeometry, Group, Mesh, Plane, Raycaster, Vector3 } from 'three';
import { expect, test } from 'vitest';
import { createWorld } from '../../src/showroom/locomotion/world/create-world';
import type { Hit } from '../../src/showroom/visit';
import { createRandom } from './support/random';
import { buildTinyFlat } from './support/tiny-flat';

const SOLID = { blocks: true, hides: true, isFloor: false };
const createHit = (): Hit => ({
  point: new Vector3(),
  normal: new Vector3(),
  distance: NaN,
  isFloor: false,
});

test('a ray meets what three.js meets, wherever door and table stand', () => {
  const random = createRandom(1);
  const world = createWorld();
  const flat = buildTinyFlat(world);
  flat.table.position.set(-2, 0, 0.3);
  flat.table.rotation.y = 0.7;
  world.moved(flat.table);
  flat.swing(0.4);
  const roots = [flat.shell, flat.floor, flat.table, flat.door];
  for (const root of roots) {
    root.updateMatrixWorld(true);
    root.traverse((object) => {
      if (object instanceof Mesh) object.material.side = 2;
    });
  }
  const raycaster = new Raycaster();
  const hit = createHit();
  for (let i = 0; i < 2000; i++) {
    const origin = new Vector3(8 * random() - 4, 2.5 * random(), 3.6 * random() - 1.8);
    const direction = new Vector3(random() - 0.5, random() - 0.5, random() - 0.5).normalize();
    raycaster.set(origin, direction);
    const [expected] = raycaster.intersectObjects(roots);
    expect(world.castRay(origin, direction, 100, 'all', hit)).toBe(expected !== undefined);
    if (!expected) continue;
    expect(hit.distance).toBeCloseTo(expected.distance, 4);
    expect(hit.point.distanceTo(expected.point)).toBeLessThan(1e-4);
    expect(hit.normal.dot(direction)).toBeLessThanOrEqual(0);
  }
});

test('what is farther than far is not met, and leaves the hit as it was', () => {
  const world = createWorld();
  buildTinyFlat(world);
  const hit = createHit();
  const east = new Vector3(1, 0, 0);
  expect(world.castRay(new Vector3(1, 1.5, 0.2), east, 3, 'all', hit)).toBe(false);
  expect(hit.distance).toBeNaN();
  expect(world.castRay(new Vector3(1, 1.5, 0.2), east, 3.2, 'all', hit)).toBe(true);
  expect(hit.distance).toBeCloseTo(3.1, 5);
  expect(hit.isFloor).toBe(false);
  expect(world.castRay(new Vector3(1, 1.5, 0.2), new Vector3(0, -1, 0), 3, 'all', hit)).toBe(true);
  expect(hit.isFloor).toBe(true);
});

test('glass lets looks through, and blocks all the same', () => {
  const world = createWorld();
  const pane = new Mesh(new BoxGeometry(2, 2, 0.01));
  world.add(pane, { blocks: true, hides: false, isFloor: false });
  const hit = createHit();
  const [from, ahead] = [new Vector3(0, 0, 1), new Vector3(0, 0, -1)];
  expect(world.castRay(from, ahead, 5, 'hides', hit)).toBe(false);
  expect(world.castRay(from, ahead, 5, 'all', hit)).toBe(true);
});

test('what stands below another root is its own: it moves and goes by itself', () => {
  const world = createWorld();
  const wall = new Group();
  const board = new Mesh(new BoxGeometry(1, 1, 0.1));
  wall.add(board);
  world.add(wall, SOLID);
  world.add(board, SOLID);
  const hit = createHit();
  const cast = () => world.castRay(new Vector3(0, 0, 2), new Vector3(0, 0, -1), 9, 'all', hit);
  expect(cast()).toBe(true);
  board.position.x = 3;
  world.moved(board);
  expect(cast()).toBe(false);
  world.remove(board);
  board.position.x = 0;
  world.moved(wall);
  expect(cast()).toBe(true);
});

test('every change has another version', () => {
  const world = createWorld();
  const versions = new Set([world.version]);
  const flat = buildTinyFlat(world);
  versions.add(world.version);
  flat.swing(1);
  versions.add(world.version);
  world.remove(flat.table);
  versions.add(world.version);
  expect(versions.size).toBe(4);
});

test('near a corner lie the planes that make it, the nearest first', () => {
  const world = createWorld();
  buildTinyFlat(world);
  const planes = [new Plane(), new Plane(), new Plane(), new Plane()];
  expect(world.planesNear(new Vector3(-4.09, 0.03, -1.98), 0.04, planes)).toBe(3);
  expect(Math.abs(planes[0].normal.x)).toBeCloseTo(1, 6);
  expect(Math.abs(planes[1].normal.z)).toBeCloseTo(1, 6);
  expect(Math.abs(planes[2].normal.y)).toBeCloseTo(1, 6);
  expect(world.planesNear(new Vector3(-3.5, 0.03, 1), 0.04, planes)).toBe(1);
});

test('a roof that is taken off hides nothing, and is there all the same', () => {
  const world = createWorld();
  const flat = buildTinyFlat(world);
  const ceiling = flat.shell.children.find(({ position }) => position.y > 2.6)!;
  ceiling.visible = false;
  const hit = createHit();
  const [above, down] = [new Vector3(-1, 6, 1.5), new Vector3(0, -1, 0)];
  expect(world.castRay(above, down, 9, 'hides', hit)).toBe(true);
  expect(hit.isFloor).toBe(true);
  expect(world.castRay(above, down, 9, 'all', hit)).toBe(true);
  expect(hit.point.y).toBeCloseTo(2.8, 5);
});
