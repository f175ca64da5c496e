import { money } from '../../src/contract/money';
import type { StoredProduct } from '../storage/storage';
import { stocked } from './stocked';

/** Written and counted, and waiting for a model: the operator sees them, a shopper does not. */
const draft = (
  product: Omit<Parameters<typeof stocked>[0], 'model'>,
  pieces: Parameters<typeof stocked>[1],
): StoredProduct => ({ ...stocked({ ...product, model: null }, pieces), listed: false });

const COFFEE_TABLE = draft(
  {
    id: 'pebble-table',
    kind: 'furniture',
    name: { zh: '卵石茶几', en: 'Pebble table' },
    summary: { zh: '两块台面，一高一低。', en: 'Two tops, one a hand lower.' },
    description: {
      zh: '两块实木台面叠在一起，下面那块转得出来：来人了多一张桌子，走了又收回去。边磨成卵石的弧度，孩子撞上也不疼。木蜡油手擦三遍，杯印用一点油就能擦掉。',
      en: 'Two tops of solid wood, the lower one turning out: a second table when somebody comes, and away again when they leave. The edge is rounded like a pebble, kind to small foreheads. Oiled by hand three times; a ring left by a cup goes with a drop of oil.',
    },
    details: [
      {
        zh: '木料：实木胡桃，FSC，木蜡油',
        en: 'Wood: solid walnut, FSC, hard-wax oil',
      },
      { zh: '承重：每块台面 40 千克', en: 'Holds: 40 kg on each top' },
      { zh: '组装：到手三条腿，五分钟', en: 'Assembly: three legs, five minutes' },
    ],
    prices: [
      money('CNY', 2_980_00),
      money('USD', 420_00),
      money('EUR', 390_00),
      money('HKD', 3_280_00),
      money('JPY', 62_000),
    ],
    variants: [
      { id: 'walnut', name: { zh: '胡桃木', en: 'Walnut' }, swatch: ['#6b4a33'] },
      { id: 'oak', name: { zh: '橡木', en: 'Oak' }, swatch: ['#b99a6b'] },
    ],
    sizes: [],
    dimensionsCm: { width: 96, depth: 78, height: 38 },
  },
  [[6], [9]],
);

const CAR = draft(
  {
    id: 'tideline-4',
    kind: 'car',
    name: { zh: '潮线 4', en: 'Tideline 4' },
    summary: { zh: '四扇门，都打得开。', en: 'Four doors, all of them open.' },
    description: {
      zh: '四座电动轿跑。一条线从前翼子板走到尾灯，没有断过。后排和前排一样是两张真正的座椅，身高一米九也不低头。八十二度电，城里一周充一次。屏幕只有一条，横在前面，天黑就暗下去。',
      en: 'An electric four-seater with one line from the front wing to the tail light, never broken. The rear has two true seats like the front, and a head of 1.90 metres stays upright. 82 kWh, which in town is a charge a week. There is one screen, a narrow one across, and it dims with the evening.',
    },
    details: [
      {
        zh: '电池：82 kWh，快充 10% 到 80% 二十二分钟',
        en: 'Battery: 82 kWh, 10 to 80% in 22 minutes',
      },
      { zh: '续航：CLTC 640 千米', en: 'Range: 640 km (CLTC)' },
      { zh: '行李：后备厢 470 升，前备厢 52 升', en: 'Luggage: 470 litres behind, 52 in front' },
    ],
    prices: [
      money('CNY', 286_800_00),
      money('USD', 41_900_00),
      money('EUR', 44_500_00),
      money('HKD', 398_000_00),
      money('JPY', 6_480_000),
    ],
    variants: [
      { id: 'deep', name: { zh: '深潮蓝', en: 'Deep tide' }, swatch: ['#1c3d52'] },
      { id: 'jade', name: { zh: '玉绿', en: 'Jade' }, swatch: ['#4d7265'] },
      { id: 'shell', name: { zh: '贝白', en: 'Shell' }, swatch: ['#dcd9d2'] },
    ],
    sizes: [],
    dimensionsCm: { width: 191, depth: 484, height: 141 },
  },
  [[2], [1], [2]],
);

const BOWL = draft(
  {
    id: 'lacquer-bowl',
    kind: 'object',
    name: { zh: '漆碗', en: 'Lacquer bowl' },
    summary: {
      zh: '轻得像空的，热汤也不烫手。',
      en: 'Light as if empty, and cool to hold with hot soup in it.',
    },
    description: {
      zh: '榉木旋的胎，厚三毫米，上漆十二遍，每一遍都要等它自己干透。最后一遍不抛光，摸上去像皮肤。用得越久越亮，这是漆的脾气。',
      en: 'Turned from beech to three millimetres and lacquered twelve times, each coat drying at its own pace. The last is left unpolished and feels like skin. It shines more the longer it is used: that is how lacquer is.',
    },
    details: [
      { zh: '胎：榉木，直径 13.5 厘米', en: 'Body: beech, 13.5 cm across' },
      { zh: '漆：天然大漆，食品级', en: 'Lacquer: natural urushi, food safe' },
      { zh: '洗护：手洗，不进微波炉', en: 'Care: by hand; no microwave' },
    ],
    prices: [
      money('CNY', 460_00),
      money('USD', 66_00),
      money('EUR', 62_00),
      money('HKD', 510_00),
      money('JPY', 9_800),
    ],
    variants: [
      { id: 'black', name: { zh: '黑', en: 'Black' }, swatch: ['#1d1a19'] },
      { id: 'cinnabar', name: { zh: '朱砂', en: 'Cinnabar' }, swatch: ['#8f2f22'] },
    ],
    sizes: [],
    dimensionsCm: { width: 13.5, depth: 13.5, height: 7.2 },
  },
  [[24], [18]],
);

/** In the order in which they will stand on the shelf. */
export const DRAFTS: readonly StoredProduct[] = [COFFEE_TABLE, CAR, BOWL];
