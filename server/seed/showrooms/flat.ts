import type { ShowroomDocument } from '../../showrooms/showroom-document';
import { HOTSPOTS } from './flat/hotspots';
import { PLACES } from './flat/places';
import { SLOTS } from './flat/slots';
import { TOUR } from './flat/tour';

/** The flat that `modeling/flat` makes. */
export const FLAT: ShowroomDocument = {
  id: 'flat',
  kind: 'house',
  name: { zh: '十二楼的家', en: 'A home on the twelfth floor' },
  summary: {
    zh: '朝南，对着公园。走进去看，鞋不用换。',
    en: 'It faces south, over a park. Walk in, and keep your shoes on.',
  },
  description: {
    zh: '客厅、餐桌和厨房连成一间，南面是四扇落地玻璃，外面先是公园，再是城。午后的光走得进半间屋；到了傍晚，天花檐后的灯先亮，城里的灯后亮。卧室朝南，书房朝东，浴室有窗，门都没有锁。带方点的沙发、椅子、灯和碗，都是店里真在卖的，按真实尺寸摆着：坐是坐不了，量得了，换得了，也订得了。',
    en: 'Living room, table and kitchen are one, with four tall panes to the south: first the park, then the city. In the afternoon the light reaches halfway across the floor; at dusk the ceiling lights up behind its lip, and the city after it. The bedroom faces south, the study east, the bathroom has a window, and no door is locked. Sofa, chairs, lamp and bowl, whatever carries a square, are really for sale and stand here at their true size: one cannot sit on them yet, but one can measure them, change them and order them.',
  },
  northDeg: 0,
  eyeHeightM: 1.6,
  modes: ['walk', 'hop', 'dollhouse', 'plan'],
  start: {
    v: 1,
    showroom: 'flat',
    place: 'living',
    mode: 'walk',
    yaw: -148,
    pitch: -3,
    fov: 75,
    distance: 0,
    offset: [1.75, 0, -2.5],
    hour: 14,
    slots: {},
    variants: {},
    state: {},
    open: null,
  },
  placeTexts: PLACES,
  hourNames: { day: { zh: '午后', en: 'Afternoon' }, evening: { zh: '傍晚', en: 'Evening' } },
  slots: SLOTS,
  hotspots: [...HOTSPOTS],
  tour: [...TOUR],
};
