import type { Kysely } from 'kysely';
import type { Tables } from '../../../server/storage/tables';

/** Pieces of this sku in the shop, those held included. */
export async function onHand(db: Kysely<Tables>, sku: string): Promise<number> {
  const row = await db
    .selectFrom('stock')
    .select('on_hand')
    .where('sku', '=', sku)
    .executeTakeFirstOrThrow();
  return row.on_hand;
}
