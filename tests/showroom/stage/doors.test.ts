import { BoxGeometry, Group, Mesh, Vector3 } from 'three';
import { beforeEach, expect, test } from 'vitest';
import type { Passage } from '../../../src/contract/showroom-scene';
import { createWorld } from '../../../src/showroom/locomotion/world/create-world';
import { createDoors } from '../../../src/showroom/stage/doors';
import type { Hit } from '../../../src/showroom/visit';

const PASSAGE: Passage = {
  id: 'bed-door',
  between: ['hall', 'bed'],
  from: [0, 0],
  to: [0.9, 0],
  door: { node: 'door-bed', openDeg: 90 },
};
const GATE: Passage = { ...PASSAGE, id: 'gate', door: undefined };
const FRAME = 1 / 60;

/** A leaf 0.9 m wide along +x from its hinge at the origin. */
function createDoor() {
  const panel = new Mesh(new BoxGeometry(0.9, 2, 0.04));
  panel.position.set(0.45, 1, 0);
  const leaf = new Group().add(panel);
  leaf.matrixAutoUpdate = false;
  leaf.updateMatrixWorld(true);
  const here = new Set(['hall', 'bed']);
  const world = createWorld();
  world.add(leaf, { blocks: true, hides: true, isFloor: false });
  const doors = createDoors({ world, isHere: (place) => here.has(place) });
  doors.add(PASSAGE, leaf);
  const hit: Hit = { point: new Vector3(), normal: new Vector3(), distance: 0, isFloor: false };
  /** Whether someone in the hall sees into the bedroom, through where the leaf is when shut. */
  const canLookThrough = () =>
    !world.castRay(new Vector3(0.5, 1.6, 1), new Vector3(0, 0, -1), 3, 'hides', hit);
  const swing = (goal: number, seconds: number) => {
    let moves = false;
    for (let t = 0; t < seconds; t += FRAME)
      moves = doors.update(FRAME, { 'door-bed': goal }, false);
    return moves;
  };
  return { doors, leaf, here, canLookThrough, swing };
}

let door: ReturnType<typeof createDoor>;
beforeEach(() => {
  door = createDoor();
});

test('a door swings open about its hinge, and what hides stands where it stands', () => {
  const { doors, leaf, canLookThrough, swing } = door;
  expect(doors.isOpen(PASSAGE)).toBe(false);
  expect(canLookThrough()).toBe(false);
  expect(swing(1, 0.3)).toBe(true);
  expect(doors.isOpen(PASSAGE)).toBe(true);
  expect(swing(1, 0.5)).toBe(false);
  expect(canLookThrough()).toBe(true);
  const edge = leaf.localToWorld(new Vector3(0.9, 0, 0));
  expect(edge.x).toBeCloseTo(0, 6);
  expect(edge.z).toBeCloseTo(-0.9, 6);
});

test('a door that is called back turns from where it is', () => {
  const { leaf, swing } = door;
  swing(1, 0.3);
  const { y } = leaf.quaternion;
  door.doors.update(0, { 'door-bed': 0 }, false);
  expect(leaf.quaternion.y).toBeCloseTo(y, 6);
  swing(0, 1);
  expect(leaf.quaternion.y).toBeCloseTo(0, 9);
  expect(door.canLookThrough()).toBe(false);
});

test('where nothing moves by itself it is open at once', () => {
  door.doors.update(FRAME, { 'door-bed': 1 }, true);
  expect(door.canLookThrough()).toBe(true);
});

test('it stays shut and is awaited until the room behind it is here', () => {
  const { doors, here, swing } = door;
  here.delete('bed');
  expect(swing(1, 0.3)).toBe(false);
  expect(doors.isOpen(PASSAGE)).toBe(false);
  expect(doors.awaited).toEqual(['bed-door']);
  here.add('bed');
  swing(1, 1);
  expect(doors.awaited).toEqual([]);
  expect(doors.isOpen(PASSAGE)).toBe(true);
});

test('nobody waits for a door that is to be shut again', () => {
  const { doors, here, swing } = door;
  here.delete('bed');
  swing(1, 0.1);
  swing(0, 0.1);
  expect(doors.awaited).toEqual([]);
});

test('where there is no door one always sees through; where it is not here yet, never', () => {
  expect(door.doors.isOpen(GATE)).toBe(true);
  expect(door.doors.isOpen({ ...PASSAGE, id: 'other' })).toBe(false);
});
