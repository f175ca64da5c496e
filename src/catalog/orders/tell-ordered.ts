import type { QueryClient } from '@tanstack/react-query';
import type { Order } from '../../contract/order';
import { orderQuery } from '../queries';

/**
 * What an order changes beside itself: bag, list of orders, stock, and what is remembered. The pieces
 * on the fitting room's rail are not asked for again: they would be taken off whoever wears them.
 */
const CHANGED = ['cart', 'me', 'orders', 'product', 'product-pages', 'one-tap'];

/** Shows a new order at once, and has all that it changes asked for again. */
export function tellOrdered(client: QueryClient, order: Order): void {
  client.setQueryData(orderQuery(order.token).queryKey, order);
  for (const changed of CHANGED) void client.invalidateQueries({ queryKey: [changed] });
}
