import { money } from '../../src/contract/money';
import { stocked } from './stocked';

/** The model is cut as size M: `garmentCm` of M are its pattern's own measures. */
export const DRESS = stocked(
  {
    id: 'slip-dress',
    kind: 'garment',
    model: 'dress',
    name: { zh: '吊带长裙', en: 'Slip dress' },
    summary: {
      zh: '一条会跟着你走路的裙子。',
      en: 'A dress that walks with you.',
    },
    description: {
      zh: '斜裁的绉缎，上身贴，过了胯就放开，裙摆一圈一米五四，走起来才有风。V领开到胸口上方，后背低一点，吊带细，可以调。长过膝盖，坐下来刚好盖住。里面不用穿衬裙。尺码照胸围挑：斜裁的布还会让出三四厘米。',
      en: 'Crêpe-back satin cut on the bias: close above, and free from the hip down, with a hem of 1.54 metres that moves when you do. The V stops above the bust, the back dips a little lower, the straps are fine and can be set. It ends below the knee and still covers it when you sit. No lining needed. Choose by your chest: cloth on the bias gives another three or four centimetres.',
    },
    details: [
      {
        zh: '面料：100% 莱赛尔绉缎，斜裁，160 g/m²',
        en: 'Cloth: 100% lyocell crêpe-back satin on the bias, 160 g/m²',
      },
      {
        zh: '做工：领口和袖窿窄包边，来去缝，1.3 厘米手工感卷边',
        en: 'Make: narrow facings at neck and arm, French seams, hem turned 1.3 cm',
      },
      {
        zh: '洗护：30 °C 轻柔机洗，挂着晾，反面低温熨',
        en: 'Care: gentle wash at 30 °C, dry on a hanger, cool iron inside out',
      },
    ],
    prices: [
      money('CNY', 890_00),
      money('USD', 128_00),
      money('EUR', 119_00),
      money('HKD', 980_00),
      money('JPY', 18_900),
    ],
    variants: [
      { id: 'garnet', name: { zh: '石榴红', en: 'Garnet' }, swatch: ['#761f2f'] },
      { id: 'ink', name: { zh: '墨蓝', en: 'Ink' }, swatch: ['#212737'] },
      {
        id: 'willow',
        name: { zh: '柳叶印花', en: 'Willow print' },
        swatch: ['#b4baaa', '#45574b'],
      },
    ],
    sizes: [
      {
        size: 'XS',
        bodyCm: { height: [154, 162], chest: [77, 82], waist: [60, 65], hip: [83, 88] },
        garmentCm: { chest: 81.5, waist: 71.5, hip: 91, hem: 144, length: 102 },
      },
      {
        size: 'S',
        bodyCm: { height: [160, 168], chest: [82, 87], waist: [65, 70], hip: [88, 93] },
        garmentCm: { chest: 86.5, waist: 76.5, hip: 96, hem: 149, length: 103.5 },
      },
      {
        size: 'M',
        bodyCm: { height: [166, 174], chest: [87, 92], waist: [70, 75], hip: [93, 98] },
        garmentCm: { chest: 91.5, waist: 81.5, hip: 101, hem: 154, length: 105 },
      },
      {
        size: 'L',
        bodyCm: { height: [170, 178], chest: [92, 97], waist: [75, 80], hip: [98, 103] },
        garmentCm: { chest: 96.5, waist: 86.5, hip: 106, hem: 159, length: 106.5 },
      },
      {
        size: 'XL',
        bodyCm: { height: [172, 180], chest: [97, 103], waist: [80, 86], hip: [103, 109] },
        garmentCm: { chest: 102.5, waist: 92.5, hip: 112, hem: 165, length: 108 },
      },
      {
        size: 'XXL',
        bodyCm: { height: [174, 182], chest: [103, 109], waist: [86, 92], hip: [109, 115] },
        garmentCm: { chest: 108.5, waist: 98.5, hip: 118, hem: 171, length: 109.5 },
      },
    ],
  },
  [
    [3, 8, 11, 9, 4, 2],
    [5, 10, 12, 7, 3, 1],
    [0, 6, 9, 8, 5, 2],
  ],
);
