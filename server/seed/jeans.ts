import { money } from '../../src/contract/money';
import { stocked } from './stocked';

/** The model is cut as size M: `garmentCm` of M are its pattern's own measures. */
export const JEANS = stocked(
  {
    id: 'straight-jeans',
    kind: 'garment',
    model: 'jeans',
    name: { zh: '直筒牛仔裤', en: 'Straight jeans' },
    summary: {
      zh: '腰上服帖，往下一条直线。',
      en: 'Close at the waist, then straight down.',
    },
    description: {
      zh: '13.5盎司右斜纹丹宁，全棉，不带弹力：头几天有点硬，之后就是你的形状。中腰，臀部贴身，大腿往下一样宽，裤脚刚好停在脚面上。先水洗过，不会再缩。腰头落在胯骨上方，所以比腰围大一点；拿不准就按臀围选。',
      en: 'Right-hand twill of 13.5 ounces, all cotton, no stretch: a little stiff for the first days, then it has your shape. Mid rise, close at the seat, straight from the thigh to a hem that just meets the foot. Washed once, so it will not shrink. The band sits above the hip bone and is wider than your waist for that; when in doubt, choose by your hip.',
    },
    details: [
      {
        zh: '面料：100% 棉，右斜纹丹宁，13.5 盎司',
        en: 'Cloth: 100% cotton, right-hand twill denim, 13.5 oz',
      },
      {
        zh: '做工：内侧缝包缝双线，裤脚链缝，口袋铜铆钉，五袋，腰后真皮标',
        en: 'Make: felled inseam, chain-stitched hem, riveted pockets, five of them, leather patch',
      },
      {
        zh: '洗护：30 °C 反面机洗，少洗，深色头几次单独洗',
        en: 'Care: wash at 30 °C inside out and seldom; dark ones apart the first few times',
      },
    ],
    prices: [
      money('CNY', 690_00),
      money('USD', 98_00),
      money('EUR', 92_00),
      money('HKD', 760_00),
      money('JPY', 14_500),
    ],
    variants: [
      { id: 'indigo', name: { zh: '靛蓝', en: 'Indigo' }, swatch: ['#475870', '#a9703a'] },
      { id: 'black', name: { zh: '水洗黑', en: 'Washed black' }, swatch: ['#38373a'] },
      { id: 'ecru', name: { zh: '本色', en: 'Ecru' }, swatch: ['#cdc4af'] },
    ],
    sizes: [
      {
        size: 'XS',
        bodyCm: { height: [154, 162], chest: [77, 82], waist: [60, 65], hip: [83, 88] },
        garmentCm: {
          waist: 69.5,
          hip: 92,
          thigh: 52.2,
          knee: 44.8,
          hem: 40,
          rise: 31.9,
          inseam: 66.5,
          length: 93.6,
        },
      },
      {
        size: 'S',
        bodyCm: { height: [160, 168], chest: [82, 87], waist: [65, 70], hip: [88, 93] },
        garmentCm: {
          waist: 74.5,
          hip: 97,
          thigh: 55,
          knee: 46.4,
          hem: 41,
          rise: 32.7,
          inseam: 67.5,
          length: 95.3,
        },
      },
      {
        size: 'M',
        bodyCm: { height: [166, 174], chest: [87, 92], waist: [70, 75], hip: [93, 98] },
        garmentCm: {
          waist: 79.5,
          hip: 102,
          thigh: 57.8,
          knee: 48,
          hem: 42,
          rise: 33.5,
          inseam: 68.5,
          length: 97,
        },
      },
      {
        size: 'L',
        bodyCm: { height: [170, 178], chest: [92, 97], waist: [75, 80], hip: [98, 103] },
        garmentCm: {
          waist: 84.5,
          hip: 107,
          thigh: 60.6,
          knee: 49.6,
          hem: 43,
          rise: 34.3,
          inseam: 69.5,
          length: 98.7,
        },
      },
      {
        size: 'XL',
        bodyCm: { height: [172, 182], chest: [97, 103], waist: [80, 86], hip: [103, 109] },
        garmentCm: {
          waist: 90.5,
          hip: 113,
          thigh: 63.4,
          knee: 51.2,
          hem: 44,
          rise: 35.1,
          inseam: 70.5,
          length: 100.4,
        },
      },
      {
        size: 'XXL',
        bodyCm: { height: [174, 184], chest: [103, 109], waist: [86, 92], hip: [109, 115] },
        garmentCm: {
          waist: 96.5,
          hip: 119,
          thigh: 66.2,
          knee: 52.8,
          hem: 45,
          rise: 35.9,
          inseam: 71.5,
          length: 102.1,
        },
      },
    ],
  },
  [
    [6, 14, 21, 18, 9, 4],
    [5, 12, 16, 13, 7, 0],
    [2, 7, 9, 6, 3, 1],
  ],
);
