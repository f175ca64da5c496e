import { sql, type Kysely } from 'kysely';
import { countFacets } from './count-facets';
import { listPage, listProducts } from './list-products';
import { createShelfLook } from './look-at-shelf';
import { readProducts } from './read-products';
import { readShowrooms } from './read-showrooms';
import { sow } from './sow';
import { sowShowrooms } from './sow-showrooms';
import type { ShelfView, Storage } from './storage';
import type { Tables } from './tables';

/** {@link Storage} by SQL that every engine understands. */
export function createSqlStorage(db: Kysely<Tables>): Storage {
  return {
    db,
    listProducts: (query) => listProducts(db, query),
    countFacets: (filters) => countFacets(db, filters),
    look: createShelfLook(db),
    view: (read) =>
      db
        .transaction()
        .setIsolationLevel('repeatable read')
        .setAccessMode('read only')
        .execute(async (transaction) => read(await viewOf(transaction))),
    findProduct: async (id, now) => (await readProducts(db, [id], now))[0],
    sow: (seed) => sow(db, seed),
    sowShowrooms: (seed) => sowShowrooms(db, seed),
    async check() {
      await sql`select 1`.execute(db);
    },
    close: () => db.destroy(),
  };
}

async function viewOf(db: Kysely<Tables>): Promise<ShelfView> {
  const { revision } = await db.selectFrom('shelf').select('revision').executeTakeFirstOrThrow();
  return {
    revision,
    list: (query) => listPage(db, query),
    products: (ids, now) => readProducts(db, ids, now),
    async revisionOf(id) {
      const row = await db
        .selectFrom('product')
        .leftJoin('product_revision', 'product_revision.product_id', 'product.id')
        .select('revision')
        .where('product.id', '=', id)
        .executeTakeFirst();
      return row && (row.revision ?? 0);
    },
    countFacets: (filters) => countFacets(db, filters),
    showrooms: (id) => readShowrooms(db, id),
  };
}
