import type { Kysely } from 'kysely';
import { insertColours } from './colour-rows';
import type { ProductRows } from './product-rows';
import { indexProduct } from './search-index';
import type { Tables } from './tables';

/** Writes a product that is not there yet, to be found from now on. Rejects when its id or its place is taken. */
export async function putProduct(db: Kysely<Tables>, rows: ProductRows): Promise<void> {
  await db.insertInto('product').values(rows.product).execute();
  await db
    .insertInto('product_variant')
    .values([...rows.variants])
    .execute();
  await db
    .insertInto('product_price')
    .values([...rows.prices])
    .execute();
  if (rows.sizes.length > 0) {
    await db
      .insertInto('product_size')
      .values([...rows.sizes])
      .execute();
  }
  await db
    .insertInto('stock')
    .values([...rows.stock])
    .execute();
  await insertColours(db, rows.variants);
  await indexProduct(db, rows);
}
