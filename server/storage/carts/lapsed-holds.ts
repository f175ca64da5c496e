import type { Kysely } from 'kysely';
import type { Tables } from '../tables';
import { lockStock } from './holds';

/** Deletes holds that are over, which nobody counts any more, a sku at a time. */
export async function dropLapsedHolds(db: Kysely<Tables>, now: number): Promise<void> {
  const lapsed = await db
    .selectFrom('reservation')
    .select('sku')
    .distinct()
    .where('expires_at', '<=', now)
    .execute();
  for (const { sku } of lapsed) {
    await db.transaction().execute(async (transaction) => {
      await lockStock(transaction, [sku]);
      await transaction
        .deleteFrom('reservation')
        .where('sku', '=', sku)
        .where('expires_at', '<=', now)
        .execute();
    });
  }
}
