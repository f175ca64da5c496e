import type { Kysely } from 'kysely';
import { lockStock } from '../carts/holds';
import { locked } from '../locked';
import { OVER } from '../orders/order-rows';
import type { Tables } from '../tables';
import { touchShelf } from '../touch-shelf';
import { lockGuest } from './guest-rows';

/**
 * Deletes everything about a guest, in a transaction: the bag and what it holds, what is kept for
 * one tap, and name, phone and address in orders that are over; those under way lose them with their
 * last step, and resolve to how many they are. The orders themselves are the shop's books and stay.
 */
export async function forgetGuest(transaction: Kysely<Tables>, id: string): Promise<number> {
  if (!(await lockGuest(transaction, id))) return 0;
  const orders = await locked(
    transaction,
    transaction
      .selectFrom('shop_order')
      .select(['token', 'state'])
      .where('guest_id', '=', id)
      .orderBy('token'),
  ).execute();
  await transaction
    .updateTable('shop_order')
    .set({ delivery: '' })
    .where('guest_id', '=', id)
    .where('state', 'in', OVER)
    .execute();
  await transaction
    .updateTable('shop_order')
    .set({ guest_id: null })
    .where('guest_id', '=', id)
    .execute();
  // An answer says where the order went; the key stays, so that nothing is ordered twice.
  await transaction
    .updateTable('idempotency_key')
    .set({ guest_id: null, answer: '' })
    .where('guest_id', '=', id)
    .execute();
  const products = await letHoldsGo(transaction, id);
  await transaction.deleteFrom('guest').where('id', '=', id).execute();
  if (products.length > 0) await touchShelf(transaction, products);
  return orders.filter(({ state }) => !OVER.includes(state)).length;
}

/** Lets go of all that a guest's bag holds; the products that are more available now. */
async function letHoldsGo(transaction: Kysely<Tables>, guestId: string): Promise<string[]> {
  const held = await transaction
    .selectFrom('reservation')
    .select('sku')
    .where('guest_id', '=', guestId)
    .execute();
  if (held.length === 0) return [];
  const skus = held.map(({ sku }) => sku);
  await lockStock(transaction, skus);
  await transaction.deleteFrom('reservation').where('guest_id', '=', guestId).execute();
  const stock = transaction.selectFrom('stock').select('product_id').where('sku', 'in', skus);
  return (await stock.execute()).map(({ product_id }) => product_id);
}
