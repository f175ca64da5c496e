import { money } from '../../src/contract/money';
import { stocked } from './stocked';

export const SIDE_TABLE = stocked(
  {
    id: 'three-leg-table',
    kind: 'furniture',
    model: 'side-table',
    name: { zh: '三脚边几', en: 'Three-legged table' },
    summary: { zh: '三条腿，什么地都站得平。', en: 'Three legs, which stand level on any floor.' },
    description: {
      zh: '圆台面一块拼板，四十八厘米，放一盏灯、一杯茶、一本摊开的书。腿从台面里穿出来，用楔子撑紧，榫头看得见，也不打算藏。比三号扶手椅的扶手低两厘米，伸手就够得到。',
      en: 'A round top of 48 cm from one glued board, for a lamp, a cup and an open book. The legs come through it and are wedged there; their ends show, and are meant to. It stands two centimetres below the arm of Armchair No. 3, where a hand falls.',
    },
    details: [
      {
        zh: '木料：实木橡木或胡桃，木蜡油；黑色为橡木染色',
        en: 'Wood: solid oak or walnut, hard-wax oil; black is stained oak',
      },
      { zh: '承重 30 千克，净重 4.2 千克', en: 'Holds 30 kg, weighs 4.2 kg' },
      { zh: '无需组装', en: 'Comes whole' },
    ],
    prices: [
      money('CNY', 1_280_00),
      money('USD', 180_00),
      money('EUR', 168_00),
      money('HKD', 1_400_00),
      money('JPY', 26_800),
    ],
    variants: [
      { id: 'oak', name: { zh: '橡木', en: 'Oak' }, swatch: ['#dabb97'] },
      { id: 'walnut', name: { zh: '胡桃木', en: 'Walnut' }, swatch: ['#af8871'] },
      { id: 'black', name: { zh: '染黑橡木', en: 'Black oak' }, swatch: ['#6a6867'] },
    ],
    sizes: [],
    dimensionsCm: { width: 48, depth: 48, height: 48 },
  },
  [[9], [6], [5]],
);
