import type { Order } from '../../contract/order';

/**
 * Milliseconds until an order can no longer be taken back. The shop's clock says when that is; the
 * device's own says alone how long ago the shop said so: `readAt` and `now`, since 1970.
 */
export function undoLeftMs(order: Order, readAt: number, now: number): number {
  if (order.state !== 'placed') return 0;
  const atReading = Date.parse(order.undoUntil) - Date.parse(order.now);
  return Math.max(0, atReading - Math.max(0, now - readAt));
}
