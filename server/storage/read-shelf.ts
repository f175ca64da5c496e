import type { Kysely } from 'kysely';
import type { ProductRows } from './product-rows';
import type { Tables } from './tables';

/** Every product in the order of the shop, with its lists in theirs. */
export async function readShelf(db: Kysely<Tables>): Promise<ProductRows[]> {
  const products = await db.selectFrom('product').selectAll().orderBy('position').execute();
  const variants = await db.selectFrom('product_variant').selectAll().orderBy('position').execute();
  const prices = await db.selectFrom('product_price').selectAll().orderBy('position').execute();
  const sizes = await db.selectFrom('product_size').selectAll().orderBy('position').execute();
  const stock = await db.selectFrom('stock').selectAll().orderBy('position').execute();
  return products.map((product) => {
    const own = <Row extends { product_id: string }>(rows: readonly Row[]) =>
      rows.filter((row) => row.product_id === product.id);
    return {
      product,
      variants: own(variants),
      prices: own(prices),
      sizes: own(sizes),
      stock: own(stock),
    };
  });
}
