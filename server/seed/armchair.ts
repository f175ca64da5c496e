import { money } from '../../src/contract/money';
import { stocked } from './stocked';

export const ARMCHAIR = stocked(
  {
    id: 'armchair-three',
    kind: 'furniture',
    model: 'armchair',
    name: { zh: '三号扶手椅', en: 'Armchair No. 3' },
    summary: {
      zh: '坐下去就不想接电话的那一种。',
      en: 'The kind one does not get up from for the telephone.',
    },
    description: {
      zh: '胡桃木的架子全靠榫头，没有一颗看得见的螺丝；扶手前端磨薄，手指正好搭住。后腿往外撇，靠背就能仰着，读书和打盹都不用换椅子。坐垫、靠垫是两块活的，羊毛混纺的粗纺布，布套拉链在背面，取下来干洗。第三版才定稿：前两版，一版太矮，一版站起来要人拉。',
      en: 'A walnut frame held by its joints alone, without a screw in sight; the arms are thinned to where fingers curl round them. The rear legs splay, so the back leans: one chair for a book and for a nap. Seat and back are loose cushions in a wool hopsack whose covers zip off behind. It is the third version. The first was too low, and from the second one had to be pulled.',
    },
    details: [
      {
        zh: '木料：实木胡桃，榫接，木蜡油',
        en: 'Wood: solid walnut, mortise and tenon, hard-wax oil',
      },
      {
        zh: '面料：80% 羊毛，20% 锦纶，粗纺，耐磨 50,000 次',
        en: 'Cloth: 80% wool, 20% nylon hopsack, 50,000 rubs',
      },
      { zh: '坐高 43 厘米，坐深 54 厘米，净重 11 千克', en: 'Seat 43 cm high, 54 cm deep; 11 kg' },
      { zh: '洗护：布套干洗，木头用湿布擦', en: 'Care: covers dry clean, wood with a damp cloth' },
    ],
    prices: [
      money('CNY', 4_200_00),
      money('USD', 590_00),
      money('EUR', 550_00),
      money('HKD', 4_600_00),
      money('JPY', 88_000),
    ],
    variants: [
      { id: 'sage', name: { zh: '鼠尾草绿', en: 'Sage' }, swatch: ['#9aa284'] },
      { id: 'clay', name: { zh: '陶土', en: 'Clay' }, swatch: ['#9d5636'] },
      { id: 'wool', name: { zh: '原色羊毛', en: 'Undyed wool' }, swatch: ['#d5cbb8'] },
    ],
    sizes: [],
    dimensionsCm: { width: 74.6, depth: 90.5, height: 91 },
  },
  [[7], [4], [2]],
);
