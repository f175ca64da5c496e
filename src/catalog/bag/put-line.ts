import { cartSchema, type Cart } from '../../contract/cart';
import type { Currency } from '../../contract/money';
import { askShop } from '../ask-shop';

/** Says how many of a piece the bag holds from now on; 0 takes it out. Rejects with a `ShopError`: `sold_out`, `bag_full`, `sku_not_found`. */
export const putLine = (sku: string, quantity: number, currency: Currency): Promise<Cart> =>
  askShop(`api/cart/lines/${encodeURIComponent(sku)}?currency=${currency}`, cartSchema, {
    method: 'PUT',
    body: { quantity },
  });

/**
 * Lines go to the shop one after the other: the first of a bag brings the guest's cookie, without
 * which the second would make another guest and another bag.
 */
export const BAG_SCOPE = { id: 'bag' } as const;
