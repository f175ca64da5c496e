import type { StoredProduct } from '../storage/storage';
import { DRAFTS } from './drafts';
import { DRESS } from './dress';
import { JEANS } from './jeans';
import { TSHIRT } from './tshirt';

/** What a fresh shop has on its shelf, in this order. */
export const SEED: readonly StoredProduct[] = [TSHIRT, DRESS, JEANS, ...DRAFTS];
