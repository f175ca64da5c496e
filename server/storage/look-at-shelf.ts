import { PostgresAdapter, type Kysely } from 'kysely';
import { shareLooks } from './share-looks';
import type { Tables } from './tables';
import { touchShelf } from './touch-shelf';

/**
 * Tells the shelf's revision at a moment (milliseconds since 1970): as long as it is the same, so is
 * everything that lists and pages show. Bags that have held pieces for too long let them go now.
 */
export function createShelfLook(db: Kysely<Tables>): (now: number) => Promise<number> {
  const state = db
    .selectFrom('shelf')
    .select('revision')
    .select(({ selectFrom }) =>
      selectFrom('reservation')
        .select(({ fn }) => fn.min('expires_at').as('earliest'))
        .as('earliest'),
    )
    .compile();
  const read = async () => (await db.executeQuery(state)).rows[0]!;
  return shareLooks<number, number>(async (moments) => {
    const now = Math.max(...moments);
    const { revision, earliest } = await read();
    if (earliest === null || earliest > now) return revision;
    await letGo(db, now);
    return (await read()).revision;
  });
}

async function letGo(db: Kysely<Tables>, now: number): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const over = transaction
      .selectFrom('reservation')
      .select(['sku', 'guest_id'])
      .where('expires_at', '<=', now);
    // What another transaction holds, it changes itself, and says so.
    const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter;
    const rows = await (isPostgres ? over.forUpdate().skipLocked() : over).execute();
    if (rows.length === 0) return;
    for (const { sku, guest_id } of rows) {
      await transaction
        .deleteFrom('reservation')
        .where('sku', '=', sku)
        .where('guest_id', '=', guest_id)
        .execute();
    }
    const skus = rows.map(({ sku }) => sku);
    const products = await transaction
      .selectFrom('stock')
      .select('product_id')
      .where('sku', 'in', skus)
      .execute();
    await touchShelf(
      transaction,
      products.map(({ product_id }) => product_id),
    );
  });
}
