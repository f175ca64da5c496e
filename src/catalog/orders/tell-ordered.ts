import type { QueryClient } from '@tanstack/react-query';
import type { Order } from '../../contract/order';
import { orderQuery } from '../queries';

/** What an order changes beside itself: bag, list of orders, stock, and what is remembered. */
const CHANGED = ['cart', 'me', 'orders', 'product', 'products', 'one-tap'];

/** Shows a new order at once, and has all that it changes asked for again. */
export function tellOrdered(client: QueryClient, order: Order): void {
  client.setQueryData(orderQuery(order.token).queryKey, order);
  for (const changed of CHANGED) void client.invalidateQueries({ queryKey: [changed] });
}
