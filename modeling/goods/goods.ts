import type { Model } from '../model.ts';
import { FINE_GRID } from '../pack/snap-positions.ts';
import type { RoomOptions } from '../room/rendition.ts';
import { prepareGoods, type GoodsKind } from './prepare.ts';

/** What a piece of goods has of its own. */
interface Goods {
  id: string;
  kind: GoodsKind;
  normalBits: number;
  textureQuality: number;
  triangles?: number;
  room: Pick<RoomOptions, 'triangles' | 'textureSize' | 'look' | 'together' | 'isLevel'>;
}

/** Goods that stand by themselves; their looks go from where one stands to where the hotspot may sit. */
const PIECES: readonly Goods[] = [
  {
    id: 'armchair',
    kind: 'furniture',
    normalBits: 10,
    textureQuality: 84,
    room: {
      triangles: 7000,
      textureSize: 512,
      isLevel: true,
      look: { from: [0, 1.4, 2], to: [0, 0.68, -0.25] },
    },
  },
  {
    id: 'vase',
    kind: 'object',
    normalBits: 12,
    textureQuality: 86,
    room: { triangles: 4000, textureSize: 256, look: { from: [0, 0.6, 1], to: [0, 0.2, 0] } },
  },
  {
    id: 'floor-lamp',
    kind: 'furniture',
    normalBits: 10,
    textureQuality: 86,
    room: {
      triangles: 6500,
      textureSize: 256,
      look: { from: [0, 1.3, 2], to: [0, 1.185, 0] },
      together: ['brass metal', 'travertine', 'felt'],
    },
  },
  {
    id: 'tote',
    kind: 'object',
    normalBits: 10,
    textureQuality: 84,
    room: {
      triangles: 4500,
      textureSize: 256,
      isLevel: true,
      look: { from: [0, 0.6, 1.5], to: [0, 0.17, 0] },
      together: ['tan leather', 'brass', 'thread'],
    },
  },
  {
    id: 'side-table',
    kind: 'furniture',
    normalBits: 10,
    textureQuality: 82,
    room: {
      triangles: 3500,
      textureSize: 512,
      isLevel: true,
      look: { from: [0, 1.4, 0.6], to: [0, 0.48, 0.12] },
    },
  },
  {
    id: 'sofa',
    kind: 'furniture',
    normalBits: 10,
    textureQuality: 84,
    room: {
      triangles: 8000,
      textureSize: 512,
      isLevel: true,
      look: { from: [-0.3, 1.4, 2], to: [-0.3, 0.68, -0.25] },
    },
  },
  {
    id: 'corner-sofa',
    kind: 'furniture',
    normalBits: 10,
    textureQuality: 84,
    triangles: 30_000,
    room: {
      triangles: 6300,
      textureSize: 512,
      isLevel: true,
      look: { from: [0, 1.4, 2.5], to: [0, 0.68, -0.5] },
      together: ['linen pillows', 'oiled oak'],
    },
  },
  {
    id: 'easy-chair',
    kind: 'furniture',
    normalBits: 10,
    textureQuality: 84,
    triangles: 30_000,
    room: {
      triangles: 7000,
      textureSize: 512,
      isLevel: true,
      look: { from: [0.1, 1.4, 2], to: [0.1, 0.74, -0.25] },
      together: ['camel pillow', 'camel wood'],
    },
  },
  {
    id: 'bowl',
    kind: 'object',
    normalBits: 12,
    textureQuality: 86,
    room: { triangles: 4000, textureSize: 256, look: { from: [0, 0.25, 1], to: [0, 0.07, 0.1] } },
  },
];

/** Their models, each with a rendition for rooms. */
export const GOODS: readonly Model[] = PIECES.map(({ id, kind, room, ...pack }) => ({
  ...pack,
  file: `${id}.glb`,
  source: `modeling/${id.replaceAll('-', '_')}.py`,
  prepare: prepareGoods(id, kind),
  gridSteps: FINE_GRID,
  texcoordBits: 14,
  textureSize: 1024,
  room: { ...room, normalBits: 8, gridSteps: 2 ** 12, texcoordBits: 12, textureQuality: 66 },
}));
