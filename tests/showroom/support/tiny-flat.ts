import { BoxGeometry, Group, Mesh, type Object3D } from 'three';
import type { Showroom } from '../../../src/contract/showroom';
import type { ShowroomView } from '../../../src/contract/showroom-view';
import type { World } from '../../../src/showroom/visit';

/*
 * Two rooms side by side, 4 × 4 m each, walls 0.2 m thick, a door between them and one out; in the first
 * a table and a shelf that leaves 0.6 m beside the wall, in the second a bed. Built in code.
 */
const HEIGHT = 2.6;
const DOOR = { from: -0.45, to: 0.45, height: 2.05, openDeg: 92 } as const;
const ROUND = 4;

const FILE = { url: '/none.bin', bytes: 1 };
const PROBES = {
  min: [0, 0, 0] as [number, number, number],
  max: [1, 1, 1] as [number, number, number],
  count: [2, 2, 2] as [number, number, number],
  files: { day: FILE },
};
const reflection = { at: PROBES.min, min: PROBES.min, max: PROBES.max };
const START: ShowroomView = {
  v: 1,
  showroom: 'tiny',
  place: 'west',
  mode: 'walk',
  yaw: 20,
  pitch: -5,
  fov: 75,
  distance: 0,
  offset: [0.5, 0, 1.2],
  hour: 11,
  slots: { table: 'table.oak' },
  variants: {},
  state: {},
  open: null,
};

/** Rooms from x = -4.1 to -0.1 and from 0.1 to 4.1, z from -2 to 2; walls stand around and between them. */
export const TINY: Showroom = {
  id: 'tiny',
  kind: 'house',
  name: { zh: '小屋', en: 'Tiny' },
  summary: { zh: '两间', en: 'Two rooms' },
  description: { zh: '两间', en: 'Two rooms' },
  northDeg: 0,
  eyeHeightM: 1.6,
  modes: ['walk', 'hop', 'dollhouse', 'plan'],
  start: START,
  placeTexts: {
    west: { name: { zh: '西屋', en: 'West' } },
    east: { name: { zh: '东屋', en: 'East' } },
  },
  hourNames: { day: { zh: '白天', en: 'Day' }, evening: { zh: '傍晚', en: 'Evening' } },
  slots: [
    {
      id: 'table',
      node: 'slot-table',
      place: 'west',
      name: { zh: '桌子', en: 'Table' },
      pieces: [
        {
          productId: 'table',
          model: FILE,
          anchor: { at: [0, 0.7, 0], normal: [0, 1, 0] },
          footprint: [
            [-0.6, -0.4],
            [0.6, -0.4],
            [0.6, 0.4],
          ],
        },
      ],
    },
  ],
  hotspots: [
    {
      id: 'view',
      kind: 'info',
      place: 'east',
      node: 'view',
      label: { zh: '窗', en: 'Window' },
      text: { zh: '朝东', en: 'Facing east' },
    },
  ],
  tour: [],
  products: [
    {
      id: 'table',
      kind: 'furniture',
      name: { zh: '桌子', en: 'Table' },
      summary: { zh: '四条腿', en: 'Four legs' },
      description: { zh: '四条腿', en: 'Four legs' },
      details: [],
      prices: [{ currency: 'CNY', amountMinor: 100, exponent: 2 }],
      variants: ['oak', 'walnut'].map((id) => ({
        id,
        name: { zh: '木', en: 'Wood' },
        swatch: ['#dabb97'],
      })),
      sizes: [],
      skus: ['oak', 'walnut'].map((variant) => ({
        id: `table.${variant}`,
        variant,
        size: null,
        available: 1,
      })),
      model: FILE,
    },
  ],
  scene: {
    lightRange: 4,
    hours: [
      {
        id: 'day',
        hour: 11,
        exposure: 1,
        emit: 1,
        reflection: 1,
        sky: { file: FILE, gain: 1 },
      },
      {
        id: 'evening',
        hour: 20.5,
        exposure: 1,
        emit: 1,
        reflection: 1,
        sky: { file: FILE, gain: 1 },
      },
    ],
    sky: { at: [0, 1.6, 0], spanDeg: 220, topDeg: 40, bottomDeg: -40 },
    materials: {},
    parts: [
      { id: 'all', places: ['west', 'east'], model: FILE, lightMaps: { day: { low: FILE } } },
    ],
    places: [
      {
        id: 'west',
        outline: [
          [-4.1, -2],
          [-0.1, -2],
          [-0.1, 2],
          [-4.1, 2],
        ],
        heightM: HEIGHT,
        reflection,
        probes: PROBES,
        spots: [
          { id: 'window', at: [-3.5, 1.4], yawDeg: 60 },
          { id: 'door', at: [-0.9, 0], yawDeg: 90 },
        ],
        fixtures: [],
      },
      {
        id: 'east',
        outline: [
          [0.1, -2],
          [4.1, -2],
          [4.1, 2],
          [0.1, 2],
        ],
        heightM: HEIGHT,
        reflection,
        probes: PROBES,
        spots: [{ id: 'bed', at: [1.2, 0.2], yawDeg: 90 }],
        fixtures: [],
      },
    ],
    passages: [
      {
        id: 'between',
        between: ['west', 'east'],
        from: [0, DOOR.from],
        to: [0, DOOR.to],
        door: { node: 'door-between', openDeg: DOOR.openDeg },
      },
    ],
    windows: [],
    shell: [
      [-4.3, -2.2],
      [4.3, -2.2],
      [4.3, 2.2],
      [-4.3, 2.2],
    ],
    nodes: { floor: ['floor'], roof: ['roof'], clear: [], airy: [] },
    lengths: [
      { from: [-4.1, 0.72, -0.4], to: [-4.1, HEIGHT, -0.4], metres: HEIGHT - 0.72 },
      { from: [-3, 0.72, -0.4], to: [-1.8, 0.72, -0.4], metres: 1.2 },
    ],
  },
};

function box(
  parent: Object3D,
  size: readonly [x: number, y: number, z: number],
  at: readonly [x: number, y: number, z: number],
): Mesh {
  const mesh = new Mesh(new BoxGeometry(...size));
  mesh.position.set(...at);
  parent.add(mesh);
  return mesh;
}

/** The tiny flat's models. */
export interface TinyFlat {
  readonly shell: Object3D;
  readonly floor: Object3D;
  readonly table: Object3D;
  /** The hinge of the door between the rooms. */
  readonly door: Object3D;
  /** Opens the door so far, and tells the world. */
  swing(share: number): void;
}

/** Builds the tiny flat and stands it in a world. */
export function buildTinyFlat(world: World): TinyFlat {
  const shell = new Group();
  box(shell, [8.6, HEIGHT, 0.2], [0, HEIGHT / 2, -2.1]);
  box(shell, [8.6, HEIGHT, 0.2], [0, HEIGHT / 2, 2.1]);
  for (const x of [-4.2, 4.2]) box(shell, [0.2, HEIGHT, 4.2], [x, HEIGHT / 2, 0]);
  for (const z of [-1.225, 1.225]) box(shell, [0.2, HEIGHT, 1.55], [0, HEIGHT / 2, z]);
  box(shell, [0.2, HEIGHT - DOOR.height, 0.9], [0, (HEIGHT + DOOR.height) / 2, 0]);
  box(shell, [8.6, 0.2, 4.4], [0, HEIGHT + 0.1, 0]);
  // A shelf, 0.6 m from the wall behind it.
  box(shell, [1.2, 1.8, 0.4], [-3, 0.9, -1.2]);
  // A bed in the corner and a rug that is stepped over.
  box(shell, [2, 0.5, 1.6], [3.1, 0.25, -1.2]);
  box(shell, [1.4, 0.02, 1], [1.6, 0.01, 1]);
  const floor = new Group();
  box(floor, [ROUND * 2.2, 0.1, ROUND * 1.1], [0, -0.05, 0]);
  const table = new Group();
  box(table, [1.2, 0.04, 0.8], [0, 0.7, 0]);
  for (const x of [-0.5, 0.5])
    for (const z of [-0.3, 0.3]) box(table, [0.05, 0.68, 0.05], [x, 0.34, z]);
  table.position.set(-2.4, 0, 0);
  const door = new Group();
  door.name = 'door-between';
  door.position.set(0, 0, DOOR.from);
  box(door, [0.04, DOOR.height, 0.9], [0, DOOR.height / 2, 0.45]);

  const solid = { blocks: true, hides: true, isFloor: false };
  world.add(shell, solid);
  world.add(floor, { blocks: false, hides: true, isFloor: true });
  world.add(table, solid);
  world.add(door, solid);
  return {
    shell,
    floor,
    table,
    door,
    swing(share) {
      door.rotation.y = (share * DOOR.openDeg * Math.PI) / 180;
      world.moved(door);
    },
  };
}
