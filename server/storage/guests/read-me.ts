import type { Kysely } from 'kysely';
import type { Tables } from '../tables';

/** How much is kept of a guest: pieces in the bag that some product still has, and orders. */
export async function readMe(
  db: Kysely<Tables>,
  guestId: string,
): Promise<{ bag: number; orders: number }> {
  const { bag } = await db
    .selectFrom('cart_line')
    .innerJoin('stock', 'stock.sku', 'cart_line.sku')
    .select(({ fn }) => fn.sum<number | null>('cart_line.quantity').as('bag'))
    .where('guest_id', '=', guestId)
    .executeTakeFirstOrThrow();
  const { orders } = await db
    .selectFrom('shop_order')
    .select(({ fn }) => fn.countAll<number>().as('orders'))
    .where('guest_id', '=', guestId)
    .executeTakeFirstOrThrow();
  return { bag: bag ?? 0, orders };
}
