import type { ShowroomDocument } from '../../../showrooms/showroom-document';

type Stop = ShowroomDocument['tour'][number];

const STANDING = { mode: 'walk', pitch: -3, fov: 75, distance: 0 } as const;
const CLOSED = {};

/** Room by room by day, and back to the first for the evening. Offsets in metres from a room's middle. */
export const TOUR: readonly Stop[] = [
  {
    view: {
      ...STANDING,
      place: 'living',
      yaw: -148,
      offset: [1.75, 0, -2.5],
      hour: 14,
      state: CLOSED,
    },
    travelSeconds: 3,
    staySeconds: 6,
    caption: {
      zh: '进门先看见的，是窗。',
      en: 'The first thing one sees is the window.',
    },
  },
  {
    view: { ...STANDING, place: 'living', yaw: -112, pitch: -8, offset: [1.2, 0, 0.7] },
    travelSeconds: 4,
    staySeconds: 6,
    caption: {
      zh: '沙发按真实尺寸站在这里。换一张，它就让位。',
      en: 'The sofa stands here at its true size. Choose another, and it makes room.',
    },
  },
  {
    view: { ...STANDING, place: 'living', yaw: 140, pitch: -8, offset: [-0.2, 0, 0.7] },
    travelSeconds: 3,
    staySeconds: 6,
    caption: {
      zh: '最好的光，给了扶手椅。',
      en: 'The best of the light goes to the armchair.',
    },
  },
  {
    view: { ...STANDING, place: 'balcony', yaw: 172, pitch: -7, offset: [-0.4, 0, 0.1] },
    travelSeconds: 5,
    staySeconds: 7,
    caption: {
      zh: '十二层下面是公园，再往南，是城。',
      en: 'Twelve floors below is the park, and south of it the city.',
    },
  },
  {
    view: { ...STANDING, place: 'living', yaw: -52, pitch: -6, offset: [1.5, 0, -0.4] },
    travelSeconds: 6,
    staySeconds: 7,
    caption: {
      zh: '桌边坐着等的，和灶前忙着做的，说话不用喊。',
      en: 'Those at the table and whoever cooks can talk without calling out.',
    },
  },
  {
    view: { ...STANDING, place: 'entry', yaw: -140, pitch: -14, offset: [0.5, 0, -0.35] },
    travelSeconds: 5,
    staySeconds: 6,
    caption: {
      zh: '门厅：一张凳，一面镜，一只可以带走的包。',
      en: 'The hall: a bench, a mirror, and a bag that may come along.',
    },
  },
  {
    view: {
      ...STANDING,
      place: 'bath',
      yaw: -82,
      pitch: -8,
      offset: [1.05, 0, 0],
      state: { 'door-bath': 1 },
    },
    travelSeconds: 5,
    staySeconds: 5,
    caption: {
      zh: '浴室有窗：水汽出得去，下午进得来。',
      en: 'The bathroom has a window: steam finds its way out, and the afternoon its way in.',
    },
  },
  {
    view: {
      ...STANDING,
      place: 'bed2',
      yaw: 118,
      pitch: -8,
      offset: [-1.6, 0, -1.1],
      state: { 'door-bed2': 1 },
    },
    travelSeconds: 6,
    staySeconds: 6,
    caption: {
      zh: '书房朝东，要早上来。',
      en: 'The study faces east. Come in the morning.',
    },
  },
  {
    view: {
      ...STANDING,
      place: 'bed1',
      yaw: 128,
      pitch: -9,
      offset: [-1.6, 0, -1.6],
      state: { 'door-bed1': 1 },
    },
    travelSeconds: 7,
    staySeconds: 6,
    caption: {
      zh: '卧室朝南，醒得晚一点也说得过去。',
      en: 'The bedroom faces south, which excuses waking late.',
    },
  },
  {
    view: {
      ...STANDING,
      place: 'living',
      yaw: -148,
      offset: [1.75, 0, -2.5],
      hour: 20,
      state: CLOSED,
    },
    travelSeconds: 6,
    staySeconds: 8,
    caption: {
      zh: '天一暗，天花先亮，城后亮。',
      en: 'At dusk the ceiling lights up first, and then the city.',
    },
  },
];
