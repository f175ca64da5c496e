import { FOLDERS } from '../../../server/folders';
import { SEED } from '../../../server/seed/index';
import { SHOWROOMS } from '../../../server/seed/showrooms/index';
import { openShowroomShop, openTinyShop, type ShowroomShop } from '../../fixtures/showroom-shop';

/** The showroom that the tests make by program; it is measured when it is asked for by name. */
const TINY = 'tiny';

/** Showrooms of a fresh shop, or the one of this id. */
export const showroomIds = (only: string | undefined): readonly string[] =>
  only === undefined ? SHOWROOMS.map(({ id }) => id) : [only];

/** The shop that has the showroom. */
export function openShopWith(id: string): Promise<ShowroomShop> {
  if (id === TINY) return openTinyShop();
  return openShowroomShop({
    modelsFolder: FOLDERS.models,
    products: SEED,
    showrooms: SHOWROOMS,
    hasClient: true,
  });
}
