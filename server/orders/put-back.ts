import type { Kysely } from 'kysely';
import type { OrderLineRow } from '../storage/orders/order-rows';
import { changeStock, lockForSale } from '../storage/orders/stock-changes';
import type { Tables } from '../storage/tables';

/** Puts an order's pieces back into stock; the lines whose stock is still there. */
export async function putBack(
  transaction: Kysely<Tables>,
  lines: readonly OrderLineRow[],
): Promise<readonly OrderLineRow[]> {
  const skus = lines.map(({ sku }) => sku);
  await lockForSale(transaction, skus);
  const there = await transaction
    .selectFrom('stock')
    .select('sku')
    .where('sku', 'in', skus)
    .execute();
  const known = new Set(there.map(({ sku }) => sku));
  const back = lines.filter(({ sku }) => known.has(sku));
  if (back.length > 0) {
    await changeStock(
      transaction,
      back.map(({ sku, product_id, quantity }) => ({ sku, productId: product_id, by: quantity })),
    );
  }
  return back;
}
