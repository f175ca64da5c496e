import { money } from '../../src/contract/money';
import { stocked } from './stocked';

export const SOFA = stocked(
  {
    id: 'sofa-three',
    kind: 'furniture',
    model: 'sofa',
    name: { zh: '三号双人沙发', en: 'Sofa No. 3' },
    summary: {
      zh: '扶手椅的哥哥，坐得下两个人。',
      en: 'The armchair’s elder brother, with room for two.',
    },
    description: {
      zh: '和三号扶手椅同一副骨架，宽了六十一厘米。中间没有扶手，两块坐垫之间的缝正好在两个人中间。背靠是分开的，一个人可以仰着，另一个人坐直。胡桃木架子两个人就抬得动，搬家不用拆。',
      en: 'The frame of Armchair No. 3, 61 cm wider. No arm in the middle; the seam between the cushions falls between two people. The backs are separate, so that one may lean while the other sits up. Two carry it, and it moves house in one piece.',
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
      { zh: '坐高 43 厘米，坐深 54 厘米，净重 19 千克', en: 'Seat 43 cm high, 54 cm deep; 19 kg' },
      { zh: '洗护：布套干洗，木头用湿布擦', en: 'Care: covers dry clean, wood with a damp cloth' },
    ],
    prices: [
      money('CNY', 7_400_00),
      money('USD', 1_040_00),
      money('EUR', 960_00),
      money('HKD', 8_100_00),
      money('JPY', 154_000),
    ],
    variants: [
      { id: 'wool', name: { zh: '原色羊毛', en: 'Undyed wool' }, swatch: ['#d4cab6'] },
      { id: 'moss', name: { zh: '苔绿', en: 'Moss' }, swatch: ['#69694f'] },
      { id: 'ink', name: { zh: '墨蓝', en: 'Ink' }, swatch: ['#353d47'] },
    ],
    sizes: [],
    dimensionsCm: { width: 135.6, depth: 90.5, height: 91 },
  },
  [[3], [2], [4]],
);
