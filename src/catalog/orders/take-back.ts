import { orderSchema, type Order } from '../../contract/order';
import { askShop } from '../ask-shop';

/** Takes an order back while its ink is wet, by the shop's clock. Rejects with a `ShopError`: `undo_over`, `order_state`. */
export const takeBack = (token: string): Promise<Order> =>
  askShop(`api/orders/${encodeURIComponent(token)}/undo`, orderSchema, { method: 'POST' });
