import { decimalOf, money } from '../../src/contract/money';
import type { Delivery } from '../../src/contract/delivery';
import type { StoredOrder } from '../storage/orders/order-rows';
import { csvRow } from './csv';

const COLUMNS = [
  'number',
  'state',
  'placed_at',
  'language',
  'method',
  'name',
  'phone',
  'address',
  'pickup_shop',
  'arrives',
  'sku',
  'product_zh',
  'product_en',
  'variant_zh',
  'variant_en',
  'size',
  'quantity',
  'currency',
  'unit_price',
  'goods',
  'delivery',
  'tax_included',
  'total',
] as const;

export const CSV_HEAD = csvRow(COLUMNS);

/**
 * An order, a row each line. What belongs to the whole order stands in its first row alone where it
 * is an amount, so that columns can be summed.
 */
export function orderCsv({ order, lines }: StoredOrder): string {
  const amount = (minor: number) => decimalOf(money(order.currency, minor));
  const delivery = order.delivery ? (JSON.parse(order.delivery) as Delivery) : undefined;
  return lines
    .map((line, index) => {
      const once = (minor: number) => (index === 0 ? amount(minor) : '');
      return csvRow([
        order.number,
        order.state,
        new Date(order.placed_at).toISOString(),
        order.language,
        delivery?.method ?? '',
        delivery?.name ?? '',
        delivery?.phone ?? '',
        delivery?.method === 'home' ? delivery.address : '',
        delivery?.method === 'pickup' ? delivery.shop : '',
        order.arrives,
        line.sku,
        line.name_zh,
        line.name_en,
        line.variant_zh,
        line.variant_en,
        line.size,
        line.quantity,
        order.currency,
        amount(line.price_minor),
        once(order.goods_minor),
        once(order.delivery_minor),
        once(order.tax_minor),
        once(order.total_minor),
      ]);
    })
    .join('');
}
