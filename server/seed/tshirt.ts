import { money } from '../../src/contract/money';
import { stocked } from './stocked';

/** The model is cut as size M: `garmentCm` of M are its pattern's own measures. */
export const TSHIRT = stocked(
  {
    id: 'tshirt',
    kind: 'garment',
    model: 'tshirt',
    name: { zh: '圆领T恤', en: 'Crew T-shirt' },
    summary: {
      zh: '一件每天都能穿的T恤，重得刚刚好。',
      en: 'A T-shirt for every day, heavy enough to hang straight.',
    },
    description: {
      zh: '220克精梳棉，垂得下来，又不闷热。肩线落在肩上，袖口过上臂一半，衣长到胯。先洗过一遍，所以领口不会再变形。胸围比人宽十二厘米左右：想合身就拿自己的码，想松一点拿大一码。',
      en: 'Combed cotton of 220 grams: it drapes, and it still breathes. The shoulder seam sits on the shoulder, the sleeve ends halfway down the upper arm, the hem at the hip. It has been washed once already, so the collar keeps its shape. About twelve centimetres of room at the chest: take your own size for a neat fit, one up for a loose one.',
    },
    details: [
      {
        zh: '面料：100% 精梳棉平纹针织，220 g/m²',
        en: 'Cloth: 100% combed cotton jersey, 220 g/m²',
      },
      {
        zh: '做工：1×1 罗纹领，肩部加带，袖口和下摆双针车缝',
        en: 'Make: 1×1 ribbed collar, taped shoulders, twin-needle cuffs and hem',
      },
      {
        zh: '洗护：30 °C 反面机洗，不烘干',
        en: 'Care: machine wash at 30 °C inside out, do not tumble dry',
      },
    ],
    prices: [
      money('CNY', 290_00),
      money('USD', 42_00),
      money('EUR', 39_00),
      money('HKD', 320_00),
      money('JPY', 6_200),
    ],
    variants: [
      { id: 'ocean', name: { zh: '海蓝', en: 'Ocean' }, swatch: ['#426771'] },
      { id: 'white', name: { zh: '本白', en: 'White' }, swatch: ['#e7e6e2'] },
      { id: 'breton', name: { zh: '海军条纹', en: 'Breton' }, swatch: ['#e7e5e0', '#35425d'] },
    ],
    sizes: [
      {
        size: 'XS',
        bodyCm: { height: [154, 162], chest: [80, 85], waist: [61, 66], hip: [83, 88] },
        garmentCm: { chest: 95, hem: 93.5, length: 61, shoulder: 38.5, sleeve: 16.25 },
      },
      {
        size: 'S',
        bodyCm: { height: [160, 168], chest: [85, 90], waist: [66, 71], hip: [88, 93] },
        garmentCm: { chest: 100, hem: 98.5, length: 63, shoulder: 40, sleeve: 17 },
      },
      {
        size: 'M',
        bodyCm: { height: [166, 174], chest: [90, 95], waist: [71, 76], hip: [93, 98] },
        garmentCm: { chest: 105, hem: 103.5, length: 65, shoulder: 41.5, sleeve: 17.75 },
      },
      {
        size: 'L',
        bodyCm: { height: [172, 180], chest: [95, 100], waist: [76, 82], hip: [98, 103] },
        garmentCm: { chest: 110, hem: 108.5, length: 67, shoulder: 43, sleeve: 18.5 },
      },
      {
        size: 'XL',
        bodyCm: { height: [176, 184], chest: [100, 106], waist: [82, 89], hip: [103, 108] },
        garmentCm: { chest: 116, hem: 114.5, length: 69, shoulder: 44.5, sleeve: 19.25 },
      },
      {
        size: 'XXL',
        bodyCm: { height: [180, 188], chest: [106, 112], waist: [89, 97], hip: [108, 114] },
        garmentCm: { chest: 122, hem: 120.5, length: 71, shoulder: 46, sleeve: 20 },
      },
    ],
  },
  [
    [9, 18, 24, 20, 12, 6],
    [4, 16, 22, 0, 10, 3],
    [7, 12, 19, 15, 8, 5],
  ],
);
