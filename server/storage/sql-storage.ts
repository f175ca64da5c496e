import { sql, type Kysely } from 'kysely';
import { productFromRows, type ProductRows } from './product-rows';
import { sow } from './sow';
import type { ProductQuery, Storage, StoredPage, StoredProduct } from './storage';
import type { Tables } from './tables';

/** {@link Storage} by SQL that every engine understands. */
export function createSqlStorage(db: Kysely<Tables>): Storage {
  return {
    listProducts: (query) => listProducts(db, query),
    async findProduct(id) {
      const rows = await db.selectFrom('product').selectAll().where('id', '=', id).execute();
      return (await withParts(db, rows))[0];
    },
    sow: (seed) => sow(db, seed),
    async check() {
      await sql`select 1`.execute(db);
    },
    close: () => db.destroy(),
  };
}

async function listProducts(db: Kysely<Tables>, query: ProductQuery): Promise<StoredPage> {
  if (query.models.length === 0) return { items: [], next: null };
  let select = db.selectFrom('product').selectAll().where('model', 'in', query.models);
  const { after } = query;
  if (after) {
    select = select.where(({ eb, refTuple, tuple }) =>
      eb(refTuple('position', 'id'), '>', tuple(after.position, after.id)),
    );
  }
  // One row more than asked for tells whether a page follows.
  const rows = await select
    .orderBy('position')
    .orderBy('id')
    .limit(query.limit + 1)
    .execute();
  const page = rows.slice(0, query.limit);
  const last = page.at(-1);
  const next = rows.length > query.limit && last ? { position: last.position, id: last.id } : null;
  return { items: await withParts(db, page), next };
}

/** Reads what belongs to the products with one query a table, however many products there are. */
async function withParts(
  db: Kysely<Tables>,
  products: readonly ProductRows['product'][],
): Promise<StoredProduct[]> {
  if (products.length === 0) return [];
  const ids = products.map((product) => product.id);
  const [variants, prices, sizes] = await Promise.all([
    db
      .selectFrom('product_variant')
      .selectAll()
      .where('product_id', 'in', ids)
      .orderBy('position')
      .execute(),
    db
      .selectFrom('product_price')
      .selectAll()
      .where('product_id', 'in', ids)
      .orderBy('position')
      .execute(),
    db
      .selectFrom('product_size')
      .selectAll()
      .where('product_id', 'in', ids)
      .orderBy('position')
      .execute(),
  ]);
  return products.map((product) => {
    const own = <Row extends { product_id: string }>(rows: readonly Row[]) =>
      rows.filter((row) => row.product_id === product.id);
    return productFromRows({
      product,
      variants: own(variants),
      prices: own(prices),
      sizes: own(sizes),
    });
  });
}
