import { Box3, BoxGeometry, Group, Mesh, Vector3 } from 'three';
import { expect, test } from 'vitest';
import { createWorld } from '../../../src/showroom/locomotion/world/create-world';
import { liftOf } from '../../../src/showroom/stage/lift-of';

const SOFA = new Box3(new Vector3(-1, 0, -0.5), new Vector3(1, 0.8, 0.5));

/** A floor, and a rug 12 mm thick whose edge lies at z = 0.3. */
function createRoom() {
  const world = createWorld();
  const solid = { blocks: true, hides: true, isFloor: true };
  const floor = new Mesh(new BoxGeometry(6, 0.2, 6));
  floor.position.y = -0.1;
  const rug = new Mesh(new BoxGeometry(3, 0.012, 2));
  rug.position.set(0, 0.006, 1.3);
  for (const mesh of [floor, rug]) {
    mesh.updateMatrixWorld(true);
    world.add(mesh, solid);
  }
  return world;
}
const standAt = (z: number, turn = 0) => {
  const piece = new Group();
  piece.position.z = z;
  piece.rotation.y = turn;
  piece.updateMatrixWorld(true);
  return piece;
};

test('on a bare floor a shadow lies on the floor', () => {
  expect(liftOf(standAt(-1), SOFA, createRoom())).toBeCloseTo(0, 6);
});

test('a piece whose feet stand on a rug’s edge has its shadow on the rug', () => {
  expect(liftOf(standAt(0), SOFA, createRoom())).toBeCloseTo(0.012, 6);
});

test('turned aside, its corners are where they are', () => {
  expect(liftOf(standAt(-0.3, Math.PI / 2), SOFA, createRoom())).toBeCloseTo(0.012, 6);
  expect(liftOf(standAt(-0.3), SOFA, createRoom())).toBeCloseTo(0, 6);
});
