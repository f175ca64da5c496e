import { prepareBody } from './dress/body.ts';
import { prepareGarment } from './dress/garment.ts';
import { prepareShopper } from './dress/shopper.ts';
import { DRESS } from './dress/dress.ts';
import { JEANS } from './dress/jeans.ts';
import { TSHIRT } from './dress/tshirt.ts';
import { GOODS } from './goods/goods.ts';
import type { Model } from './model.ts';
import { FINE_GRID } from './pack/snap-positions.ts';

/** How finely places and pictures' places are stored. */
const FINE = { gridSteps: FINE_GRID, texcoordBits: 14 };

export const MODELS: readonly Model[] = [
  {
    file: 'body.glb',
    source: 'modeling/body.py',
    prepare: prepareBody,
    normalBits: 8,
    ...FINE,
    textureSize: 1024,
    textureQuality: 80,
  },
  {
    file: 'shopper-woman.glb',
    source: 'modeling/shopper.py',
    prepare: prepareShopper('female', { female: 1 }),
    normalBits: 10,
    ...FINE,
    textureSize: 1024,
    textureQuality: 84,
  },
  {
    file: 'shopper-man.glb',
    source: 'modeling/shopper.py',
    prepare: prepareShopper('male', { male: 1, shoulder: 0.35, muscle: 0.25 }),
    normalBits: 10,
    ...FINE,
    textureSize: 1024,
    textureQuality: 84,
  },
  {
    file: 'tshirt.glb',
    source: 'modeling/tshirt.py',
    prepare: prepareGarment(TSHIRT),
    normalBits: 8,
    ...FINE,
    textureSize: 1024,
    textureQuality: 82,
  },
  {
    file: 'dress.glb',
    source: 'modeling/dress.py',
    prepare: prepareGarment(DRESS),
    normalBits: 8,
    ...FINE,
    textureSize: 1024,
    textureQuality: 82,
  },
  {
    file: 'jeans.glb',
    source: 'modeling/jeans.py',
    prepare: prepareGarment(JEANS),
    normalBits: 8,
    ...FINE,
    textureSize: 1024,
    textureQuality: 82,
  },
  ...GOODS,
];
