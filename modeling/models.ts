import type { Document } from '@gltf-transform/core';
import type { PackOptions } from './pack/pack-model.ts';
import { prepareBody } from './dress/body.ts';
import type { ReadRaw } from './dress/read-raw.ts';
import { prepareGarment } from './dress/garment.ts';
import { prepareShopper } from './dress/shopper.ts';
import { DRESS } from './dress/dress.ts';
import { JEANS } from './dress/jeans.ts';
import { TSHIRT } from './dress/tshirt.ts';
import { prepareGoods } from './goods/prepare.ts';

/** One shipped model: where it comes from and what is added to the raw file before packing. */
export interface Model extends PackOptions {
  /** Name in public/models and in the raw folder. */
  file: string;
  /** The script that makes the raw file. */
  source: string;
  /** Adds extras and shape keys; `readRaw` opens another raw file. */
  prepare: (document: Document, readRaw: ReadRaw) => void | Promise<void>;
}

export const MODELS: readonly Model[] = [
  {
    file: 'body.glb',
    source: 'modeling/body.py',
    prepare: prepareBody,
    normalBits: 8,
    textureSize: 1024,
    textureQuality: 80,
  },
  {
    file: 'shopper-woman.glb',
    source: 'modeling/shopper.py',
    prepare: prepareShopper('female', { female: 1 }),
    normalBits: 10,
    textureSize: 1024,
    textureQuality: 84,
  },
  {
    file: 'shopper-man.glb',
    source: 'modeling/shopper.py',
    prepare: prepareShopper('male', { male: 1, shoulder: 0.35, muscle: 0.25 }),
    normalBits: 10,
    textureSize: 1024,
    textureQuality: 84,
  },
  {
    file: 'tshirt.glb',
    source: 'modeling/tshirt.py',
    prepare: prepareGarment(TSHIRT),
    normalBits: 8,
    textureSize: 1024,
    textureQuality: 82,
  },
  {
    file: 'dress.glb',
    source: 'modeling/dress.py',
    prepare: prepareGarment(DRESS),
    normalBits: 8,
    textureSize: 1024,
    textureQuality: 82,
  },
  {
    file: 'jeans.glb',
    source: 'modeling/jeans.py',
    prepare: prepareGarment(JEANS),
    normalBits: 8,
    textureSize: 1024,
    textureQuality: 82,
  },
  {
    file: 'armchair.glb',
    source: 'modeling/armchair.py',
    prepare: prepareGoods('armchair', 'furniture'),
    normalBits: 10,
    textureSize: 1024,
    textureQuality: 84,
  },
  {
    file: 'vase.glb',
    source: 'modeling/vase.py',
    prepare: prepareGoods('vase', 'object'),
    normalBits: 12,
    textureSize: 1024,
    textureQuality: 86,
  },
  {
    file: 'floor-lamp.glb',
    source: 'modeling/floor_lamp.py',
    prepare: prepareGoods('floor-lamp', 'furniture'),
    normalBits: 10,
    textureSize: 1024,
    textureQuality: 86,
  },
  {
    file: 'tote.glb',
    source: 'modeling/tote.py',
    prepare: prepareGoods('tote', 'object'),
    normalBits: 10,
    textureSize: 1024,
    textureQuality: 84,
  },
  {
    file: 'side-table.glb',
    source: 'modeling/side_table.py',
    prepare: prepareGoods('side-table', 'furniture'),
    normalBits: 10,
    textureSize: 1024,
    textureQuality: 82,
  },
  {
    file: 'sofa.glb',
    source: 'modeling/sofa.py',
    prepare: prepareGoods('sofa', 'furniture'),
    normalBits: 10,
    textureSize: 1024,
    textureQuality: 84,
  },
  {
    file: 'bowl.glb',
    source: 'modeling/bowl.py',
    prepare: prepareGoods('bowl', 'object'),
    normalBits: 12,
    textureSize: 1024,
    textureQuality: 86,
  },
];
