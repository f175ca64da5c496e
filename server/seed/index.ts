import type { StoredProduct } from '../storage/storage';
import { ARMCHAIR } from './armchair';
import { BOWL } from './bowl';
import { CORNER_SOFA } from './corner-sofa';
import { DRAFTS } from './drafts';
import { DRESS } from './dress';
import { EASY_CHAIR } from './easy-chair';
import { JEANS } from './jeans';
import { FLOOR_LAMP } from './floor-lamp';
import { SIDE_TABLE } from './side-table';
import { SOFA } from './sofa';
import { TOTE } from './tote';
import { TSHIRT } from './tshirt';
import { VASE } from './vase';

/** What a fresh shop has on its shelf, in this order. */
export const SEED: readonly StoredProduct[] = [
  ARMCHAIR,
  TSHIRT,
  DRESS,
  VASE,
  JEANS,
  TOTE,
  SOFA,
  EASY_CHAIR,
  FLOOR_LAMP,
  SIDE_TABLE,
  CORNER_SOFA,
  BOWL,
  ...DRAFTS,
];
