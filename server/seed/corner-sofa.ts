import { money } from '../../src/contract/money';
import { stocked } from './stocked';

export const CORNER_SOFA = stocked(
  {
    id: 'corner-sofa-seven',
    kind: 'furniture',
    model: 'corner-sofa',
    name: { zh: '七号转角沙发', en: 'Corner Sofa No. 7' },
    summary: {
      zh: '一个躺着，两个坐着，谁也不碰谁的脚。',
      en: 'One lies, two sit, and nobody’s feet are in the way.',
    },
    description: {
      zh: '贵妃位一米六二深，腿放得平；旁边两个座位，中间没有扶手。沙发分两截送来，取下坐垫，八十厘米的门就进得去，进屋后两个钩子一扣，合成一张。坐垫里是弹簧和羽绒，坐过会留一点印子，拍一拍就回来。布套全部可拆，每道缝里都压了滚边，洗过不走形。三个靠枕随沙发一起到。',
      en: 'The chaise is 1.62 m deep, so that legs lie flat; two seats beside it, without an arm between them. It comes in two parts that pass an 80 cm door with their cushions off, and two hooks make them one inside. The seats are springs under feather: they remember whoever sat there until they are patted. Every cover zips off, and a cord in each seam keeps its shape after the wash. Three pillows come with it.',
    },
    details: [
      {
        zh: '面料：55% 亚麻，45% 棉，平织，耐磨 35,000 次',
        en: 'Cloth: 55% linen, 45% cotton, plain weave, 35,000 rubs',
      },
      {
        zh: '框架：桦木多层板与松木，脚为实木白橡，木蜡油',
        en: 'Frame: birch plywood and pine; feet of solid oak, hard-wax oil',
      },
      {
        zh: '坐高 43 厘米，坐深 58 厘米，贵妃位 122 厘米，净重 86 千克',
        en: 'Seat 43 cm high, 58 cm deep, the chaise 122 cm; 86 kg',
      },
      { zh: '面对沙发时，贵妃位在左', en: 'The chaise is on the left as one faces it' },
      {
        zh: '洗护：布套 30 度机洗，反面低温熨',
        en: 'Care: covers machine wash at 30 °C, iron cool inside out',
      },
    ],
    prices: [
      money('CNY', 15_800_00),
      money('USD', 2_220_00),
      money('EUR', 2_050_00),
      money('HKD', 17_300_00),
      money('JPY', 329_000),
    ],
    variants: [
      {
        id: 'linen',
        name: { zh: '原色亚麻', en: 'Natural linen' },
        swatch: ['#c0b8a8', '#9c5238'],
      },
      { id: 'pine', name: { zh: '松绿', en: 'Pine' }, swatch: ['#626d5d', '#d6c8a8'] },
      { id: 'slate', name: { zh: '石板灰', en: 'Slate' }, swatch: ['#6c7274', '#a58543'] },
    ],
    sizes: [],
    dimensionsCm: { width: 271.2, depth: 162.3, height: 92.7 },
  },
  [[3], [2], [2]],
);
