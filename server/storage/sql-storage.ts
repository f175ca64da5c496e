import { sql, type Kysely } from 'kysely';
import { countFacets } from './count-facets';
import { listRows, placeOf } from './list-rows';
import { readProducts } from './read-products';
import { sow } from './sow';
import type { ProductQuery, Storage, StoredPage } from './storage';
import type { Tables } from './tables';

/** {@link Storage} by SQL that every engine understands. */
export function createSqlStorage(db: Kysely<Tables>): Storage {
  return {
    db,
    listProducts: (query) => listProducts(db, query),
    countFacets: (filters) => countFacets(db, filters),
    findProduct: async (id, now) => (await readProducts(db, [id], now))[0],
    sow: (seed) => sow(db, seed),
    async check() {
      await sql`select 1`.execute(db);
    },
    close: () => db.destroy(),
  };
}

async function listProducts(db: Kysely<Tables>, query: ProductQuery): Promise<StoredPage> {
  const rows = await listRows(db, query);
  const page = rows.slice(0, query.limit);
  const last = rows.length > query.limit ? page.at(-1) : undefined;
  const products = await readProducts(
    db,
    page.map(({ id }) => id),
    query.now,
  );
  const byId = new Map(products.map((product) => [product.id, product]));
  const items = page.map(({ id }) => byId.get(id)).filter((product) => product !== undefined);
  return { items, next: last ? placeOf(last, query) : null };
}
