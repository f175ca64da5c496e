import { money } from '../../src/contract/money';
import { stocked } from './stocked';

export const BOWL = stocked(
  {
    id: 'stoneware-bowl',
    kind: 'object',
    model: 'bowl',
    name: { zh: '粗陶大碗', en: 'Stoneware bowl' },
    summary: { zh: '放水果，放面，放钥匙。', en: 'For fruit, for noodles, for keys.' },
    description: {
      zh: '和拉坯花瓶同一炉烧的，釉也是同一缸。碗壁往外一撇，两只手端着正好；圈足高，热的也端得起来。釉在碗心积成一小潭，比别处深。可以进烤箱，也可以进洗碗机，只是别碰铁勺。',
      en: 'Fired in the kiln of the thrown vase, from the same vat of glaze. The wall turns out to where two hands hold it, and the foot is high enough to carry it hot. The glaze gathers in the middle to a small pool, darker than the rest. Oven and dishwasher do it no harm; steel spoons do.',
    },
    details: [
      {
        zh: '材料：粗陶，1,280 °C 还原烧',
        en: 'Made of stoneware, fired at 1,280 °C in reduction',
      },
      { zh: '直径 24.7 厘米，装到口沿 1.6 升', en: '24.7 cm across, 1.6 litres to the rim' },
      { zh: '洗护：可进洗碗机、烤箱', en: 'Care: dishwasher and oven safe' },
    ],
    prices: [
      money('CNY', 360_00),
      money('USD', 52_00),
      money('EUR', 48_00),
      money('HKD', 390_00),
      money('JPY', 7_600),
    ],
    variants: [
      { id: 'kaki', name: { zh: '柿釉', en: 'Persimmon' }, swatch: ['#804a32'] },
      { id: 'shell', name: { zh: '贝白', en: 'Shell white' }, swatch: ['#e8decb'] },
      { id: 'tenmoku', name: { zh: '天目黑', en: 'Tenmoku' }, swatch: ['#36312a'] },
    ],
    sizes: [],
    dimensionsCm: { width: 24.7, depth: 24.7, height: 10.4 },
  },
  [[16], [9], [12]],
);
