import { BoxGeometry, Group, Mesh, Vector3 } from 'three';
import { expect, test } from 'vitest';
import { namedNodes } from '../../../src/showroom/stage/find-nodes';
import { groupBySolidity } from '../../../src/showroom/stage/solidity-of';

const mesh = (name: string) => Object.assign(new Mesh(new BoxGeometry()), { name });
/** A node as three reads it: without dots, its file's name beside it. */
const node = (name: string, ...children: (Group | Mesh)[]) => {
  const group = new Group().add(...children);
  group.name = name.replaceAll('.', '');
  group.userData['name'] = name;
  return group;
};

function createRoom() {
  const window = node('window.south', mesh('frame'), node('glass.south', mesh('pane')));
  window.position.set(1, 2, 3);
  window.rotation.y = 0.5;
  return node('room', mesh('walls'), node('floor', mesh('boards')), window, mesh('curtain'));
}
const LISTS = { floor: ['floor'], roof: [], clear: ['glass.south'], airy: ['curtain'] };

test('meshes are gathered by what they are to the visitor, they and all below', () => {
  const groups = groupBySolidity(createRoom(), LISTS);
  const found = groups.map(({ group, solidity }) => [
    group.children.map(({ name }) => name).sort(),
    solidity,
  ]);
  expect(found).toEqual([
    [['frame', 'walls'], { blocks: true, hides: true, isFloor: false }],
    [['boards'], { blocks: true, hides: true, isFloor: true }],
    [['pane'], { blocks: true, hides: false, isFloor: false }],
    [['curtain'], { blocks: false, hides: true, isFloor: false }],
  ]);
});

test('they stand where they stood', () => {
  const room = createRoom();
  room.updateMatrixWorld(true);
  const pane = room.getObjectByName('pane')!;
  const before = pane.localToWorld(new Vector3(0.5, 0, 0));
  groupBySolidity(room, LISTS);
  expect(pane.localToWorld(new Vector3(0.5, 0, 0)).distanceTo(before)).toBeLessThan(1e-9);
});

test('nodes are found by the names of their file', () => {
  const nodes = namedNodes(createRoom());
  expect(nodes.get('glass.south')).toBeInstanceOf(Group);
  expect(nodes.get('curtain')).toBeInstanceOf(Mesh);
  expect(nodes.has('glasssouth')).toBe(false);
});
