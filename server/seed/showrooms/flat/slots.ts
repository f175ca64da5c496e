import type { ShowroomDocument } from '../../../showrooms/showroom-document';

/** Where pieces of the shop stand, and which of them fit; the first stands there at first. */
export const SLOTS: ShowroomDocument['slots'] = [
  {
    id: 'sofa',
    node: 'slot-sofa',
    place: 'living',
    name: { zh: '沙发', en: 'Sofa' },
    standing: 'back',
    pieces: ['corner-sofa-seven', 'sofa-three'],
  },
  {
    id: 'armchair',
    node: 'slot-armchair',
    place: 'living',
    name: { zh: '窗边的椅子', en: 'Chair by the window' },
    pieces: ['armchair-three', 'easy-chair-five'],
  },
  {
    id: 'side-table',
    node: 'slot-coffee-table',
    place: 'living',
    name: { zh: '小桌', en: 'Low table' },
    pieces: ['pebble-table', 'three-leg-table'],
  },
  {
    id: 'floor-lamp',
    node: 'slot-floor-lamp',
    place: 'living',
    name: { zh: '落地灯', en: 'Floor lamp' },
    pieces: ['paper-lamp'],
  },
  {
    id: 'vase',
    node: 'slot-vase',
    place: 'living',
    name: { zh: '花瓶', en: 'Vase' },
    pieces: ['thrown-vase'],
  },
  {
    id: 'bowl',
    node: 'slot-bowl',
    place: 'living',
    name: { zh: '碗', en: 'Bowl' },
    pieces: ['stoneware-bowl'],
  },
  {
    id: 'tote',
    node: 'slot-tote',
    place: 'entry',
    name: { zh: '包', en: 'Bag' },
    pieces: ['canvas-tote'],
  },
  {
    id: 'reading-chair',
    node: 'slot-reading-chair',
    place: 'bed1',
    name: { zh: '床边的椅子', en: 'Chair by the bed' },
    pieces: ['easy-chair-five', 'armchair-three'],
  },
];
