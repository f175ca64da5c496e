import { money } from '../../src/contract/money';
import { stocked } from './stocked';

export const FLOOR_LAMP = stocked(
  {
    id: 'paper-lamp',
    kind: 'furniture',
    model: 'floor-lamp',
    name: { zh: '纸灯', en: 'Paper lamp' },
    summary: { zh: '像一个亮着的月亮，站在角落里。', en: 'A moon that stands in the corner, lit.' },
    description: {
      zh: '桑皮纸糊在细竹圈上，一圈一圈往上绕，光从纸里透出来，看不见灯泡。灯杆细，底座是一块石头，碰一下不会倒。拉绳开关在手边；灯泡用普通的，三千开最好看。纸罩坏了只换纸罩。',
      en: 'Mulberry paper on a spiral of split bamboo; the light comes through it and no bulb is seen. The stem is thin, and its foot is a stone that a knock does not move. A cord switches it where the hand is. It takes a plain bulb, 3,000 K looks best, and a torn shade is the only thing to replace.',
    },
    details: [
      {
        zh: '灯罩：桑皮纸，竹圈，直径 46 厘米',
        en: 'Shade: mulberry paper on bamboo, 46 cm across',
      },
      {
        zh: '灯杆：黄铜配石灰华，或黑钢配板岩',
        en: 'Stem: brass on travertine, or black steel on slate',
      },
      { zh: 'E27，最大 12 W LED，线长 2.2 米', en: 'E27, LED up to 12 W, 2.2 m of cord' },
      { zh: '洗护：软毛刷掸灰', en: 'Care: dust with a soft brush' },
    ],
    prices: [
      money('CNY', 1_260_00),
      money('USD', 177_00),
      money('EUR', 165_00),
      money('HKD', 1_380_00),
      money('JPY', 26_500),
    ],
    variants: [
      { id: 'brass', name: { zh: '黄铜', en: 'Brass' }, swatch: ['#f2e7d3', '#b48a4a'] },
      { id: 'black', name: { zh: '黑钢', en: 'Black steel' }, swatch: ['#f2e7d3', '#2b2a29'] },
    ],
    sizes: [],
    dimensionsCm: { width: 45.6, depth: 45.6, height: 144.1 },
  },
  [[6], [8]],
);
