import { sql, type Kysely } from 'kysely';
import { listRows, placeOf } from './list-rows';
import { productFromRows, type ProductRows } from './product-rows';
import { sow } from './sow';
import type { ProductQuery, Storage, StoredPage, StoredProduct } from './storage';
import type { Tables } from './tables';

/** {@link Storage} by SQL that every engine understands. */
export function createSqlStorage(db: Kysely<Tables>): Storage {
  return {
    db,
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
  const rows = await listRows(db, query);
  const page = rows.slice(0, query.limit);
  const last = rows.length > query.limit ? page.at(-1) : undefined;
  return { items: await withParts(db, page), next: last ? placeOf(last, query) : null };
}

/** Reads what belongs to the products with one query a table, however many products there are. */
async function withParts(
  db: Kysely<Tables>,
  products: readonly ProductRows['product'][],
): Promise<StoredProduct[]> {
  if (products.length === 0) return [];
  const ids = products.map((product) => product.id);
  const [variants, prices, sizes, stock] = await Promise.all([
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
    db.selectFrom('stock').selectAll().where('product_id', 'in', ids).orderBy('position').execute(),
  ]);
  return products.map((product) => {
    const own = <Row extends { product_id: string }>(rows: readonly Row[]) =>
      rows.filter((row) => row.product_id === product.id);
    return productFromRows({
      product,
      variants: own(variants),
      prices: own(prices),
      sizes: own(sizes),
      stock: own(stock),
    });
  });
}
