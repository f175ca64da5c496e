import type { Delivery } from '../../src/contract/delivery';
import { money } from '../../src/contract/money';
import type { Order } from '../../src/contract/order';
import { goodsOf } from '../carts/goods';
import type { ModelShelf } from '../models';
import type { StoredOrder } from '../storage/orders/order-rows';

/** The order as its buyer and the operator see it at a moment. */
export function shownOrder(
  { order, lines, events }: StoredOrder,
  models: ModelShelf,
  now: number,
): Order {
  const { currency } = order;
  const moment = (ms: number) => new Date(ms).toISOString();
  return {
    token: order.token,
    number: order.number,
    state: order.state,
    placedAt: moment(order.placed_at),
    undoUntil: moment(order.undo_until),
    now: moment(now),
    lines: lines.map((line) =>
      goodsOf(models, line, { priceMinor: line.price_minor, currency, quantity: line.quantity }),
    ),
    totals: {
      goods: money(currency, order.goods_minor),
      delivery: money(currency, order.delivery_minor),
      tax: money(currency, order.tax_minor),
      total: money(currency, order.total_minor),
    },
    delivery: order.delivery ? (JSON.parse(order.delivery) as Delivery) : null,
    arrives: order.arrives,
    history: events.map(({ state, at }) => ({ state, at: moment(at) })),
  };
}
