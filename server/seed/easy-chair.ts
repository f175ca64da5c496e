import { money } from '../../src/contract/money';
import { stocked } from './stocked';

export const EASY_CHAIR = stocked(
  {
    id: 'easy-chair-five',
    kind: 'furniture',
    model: 'easy-chair',
    name: { zh: '五号休闲椅', en: 'Easy Chair No. 5' },
    summary: {
      zh: '两根弯木，一整个下午。',
      en: 'Two bends of wood and a whole afternoon.',
    },
    description: {
      zh: '前腿和扶手是同一根木头：蒸软了弯过来，手顺着摸下去，摸不到接缝。扶手上面压扁了一段，正好一掌宽。靠背七根细杆有一点弹性，先让人陷下去，再轻轻托住。坐垫、靠垫和腰枕都是活的，布套拉链可拆。木头和布是一起配的，三种都试坐过，坐感一样。',
      en: 'The front leg and the arm are one piece of wood, steamed soft and bent over: a hand that follows it meets no joint. On top it is flattened, as wide as a palm. The seven spindles of the back give a little: one sinks first and is then held. Seat, back and the small pillow are loose, and their covers zip off. Wood and cloth were chosen for each other; all three sit alike.',
    },
    details: [
      {
        zh: '木料：胡桃、白橡或染黑的白橡，蒸汽弯曲，木蜡油',
        en: 'Wood: walnut, oak or black stained oak, steam-bent, hard-wax oil',
      },
      {
        zh: '面料：60% 羊毛，40% 亚麻，平织，耐磨 40,000 次',
        en: 'Cloth: 60% wool, 40% linen, plain weave, 40,000 rubs',
      },
      { zh: '坐高 43 厘米，坐深 53 厘米，净重 10 千克', en: 'Seat 43 cm high, 53 cm deep; 10 kg' },
      { zh: '洗护：布套干洗，木头用湿布擦', en: 'Care: covers dry clean, wood with a damp cloth' },
    ],
    prices: [
      money('CNY', 3_680_00),
      money('USD', 520_00),
      money('EUR', 480_00),
      money('HKD', 4_030_00),
      money('JPY', 77_000),
    ],
    variants: [
      { id: 'camel', name: { zh: '驼色配胡桃', en: 'Camel and walnut' }, swatch: ['#b2936a'] },
      { id: 'oat', name: { zh: '燕麦配白橡', en: 'Oat and oak' }, swatch: ['#c6bcab'] },
      { id: 'coal', name: { zh: '炭灰配黑橡', en: 'Coal and black oak' }, swatch: ['#565a5e'] },
    ],
    sizes: [],
    dimensionsCm: { width: 72.7, depth: 88.3, height: 91.9 },
  },
  [[5], [6], [3]],
);
