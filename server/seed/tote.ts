import { money } from '../../src/contract/money';
import { stocked } from './stocked';

export const TOTE = stocked(
  {
    id: 'canvas-tote',
    kind: 'object',
    model: 'tote',
    name: { zh: '帆布托特包', en: 'Canvas tote' },
    summary: { zh: '放在地上，自己站得住。', en: 'Put down, it stays standing.' },
    description: {
      zh: '二十安的帆布，厚到不用里子也挺；底是一整块布折上来的，没有接缝，装了书也不往下坠。提手是植鞣牛皮，长度够背上肩，用半年会变深一点，再也回不去。口子敞着，手伸进去就能摸到钥匙。',
      en: 'Canvas of 20 ounces, stiff enough to need no lining; the bottom is one piece folded up, without a seam, and does not sag under books. The handles are vegetable-tanned leather, long enough for a shoulder; half a year darkens them, for good. It is open at the top: a hand goes in and finds the keys.',
    },
    details: [
      { zh: '面料：100% 棉帆布，20 盎司', en: 'Cloth: 100% cotton canvas, 20 oz' },
      { zh: '提手：植鞣牛皮，铜铆钉', en: 'Handles: vegetable-tanned leather, copper rivets' },
      {
        zh: '包身 35 × 16 × 37 厘米，装得下 14 寸电脑',
        en: 'Body 35 × 16 × 37 cm; takes a 14-inch laptop',
      },
      {
        zh: '洗护：局部湿擦，皮提手避水',
        en: 'Care: wipe with a damp cloth; keep the leather dry',
      },
    ],
    prices: [
      money('CNY', 480_00),
      money('USD', 68_00),
      money('EUR', 64_00),
      money('HKD', 530_00),
      money('JPY', 10_200),
    ],
    variants: [
      { id: 'ecru', name: { zh: '本色', en: 'Ecru' }, swatch: ['#d9cfb9'] },
      { id: 'moss', name: { zh: '苔绿', en: 'Moss' }, swatch: ['#5c5b3e'] },
      { id: 'ink', name: { zh: '墨蓝', en: 'Ink' }, swatch: ['#2b3948'] },
    ],
    sizes: [],
    dimensionsCm: { width: 35.4, depth: 15.9, height: 57.1 },
  },
  [[14], [12], [7]],
);
