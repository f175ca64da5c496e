import { money } from '../../src/contract/money';
import { stocked } from './stocked';

export const VASE = stocked(
  {
    id: 'thrown-vase',
    kind: 'object',
    model: 'vase',
    name: { zh: '拉坯花瓶', en: 'Thrown vase' },
    summary: { zh: '手指走过的痕迹，都还在。', en: 'Every turn of the hand is still on it.' },
    description: {
      zh: '粗陶土在轮子上拉出来，肚子上那一圈一圈是手指上提时留下的，没有刮掉。釉蘸到离底一指宽就停住，露出烧红的胎；口沿釉薄，颜色会变浅。插一枝就够，空着也站得住。每一只深浅都有一点不同。',
      en: 'Stoneware pulled up on the wheel; the rings round its belly are the fingers’ own and were left there. The glaze stops a finger above the foot, where the clay burnt red shows, and thins at the lip to a paler line. One branch is enough, and it stands well empty. No two are quite of one shade.',
    },
    details: [
      {
        zh: '材料：粗陶，1,280 °C 还原烧',
        en: 'Made of stoneware, fired at 1,280 °C in reduction',
      },
      { zh: '容量 3.4 升，盛水不渗', en: 'Holds 3.4 litres, watertight' },
      { zh: '洗护：手洗，瓶刷伸得进去', en: 'Care: by hand; a bottle brush fits' },
    ],
    prices: [
      money('CNY', 690_00),
      money('USD', 97_00),
      money('EUR', 89_00),
      money('HKD', 760_00),
      money('JPY', 14_500),
    ],
    variants: [
      { id: 'celadon', name: { zh: '青瓷', en: 'Celadon' }, swatch: ['#a4b09c'] },
      { id: 'tenmoku', name: { zh: '天目黑', en: 'Tenmoku' }, swatch: ['#312d28'] },
      { id: 'shell', name: { zh: '贝白', en: 'Shell white' }, swatch: ['#ebe2d0'] },
    ],
    sizes: [],
    dimensionsCm: { width: 21.5, depth: 21.5, height: 31.8 },
  },
  [[8], [5], [11]],
);
