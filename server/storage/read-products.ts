import type { Kysely } from 'kysely';
import { productFromRows } from './product-rows';
import type { StoredProduct } from './storage';
import type { Tables } from './tables';

/** What belongs to a product, each in the product's own order. */
const PARTS = ['product_variant', 'product_price', 'product_size', 'stock'] as const;

/**
 * Products by their ids, in any order, as they are at `now` (milliseconds since 1970); one that is not
 * there is left out. Reads what belongs to them with one query a table, however many they are.
 */
export async function readProducts(
  db: Kysely<Tables>,
  ids: readonly string[],
  now: number,
): Promise<StoredProduct[]> {
  if (ids.length === 0) return [];
  const part = <Table extends (typeof PARTS)[number]>(table: Table) =>
    db
      .selectFrom(table as (typeof PARTS)[number])
      .selectAll()
      .where('product_id', 'in', ids)
      .orderBy('position')
      .execute() as unknown as Promise<Tables[Table][]>;
  const products = await db.selectFrom('product').selectAll().where('id', 'in', ids).execute();
  const [variants, prices, sizes, stock, held] = [
    grouped(await part('product_variant')),
    grouped(await part('product_price')),
    grouped(await part('product_size')),
    grouped(await part('stock')),
    await readHeld(db, ids, now),
  ];
  return products.map((product) =>
    productFromRows(
      {
        product,
        variants: variants(product.id),
        prices: prices(product.id),
        sizes: sizes(product.id),
        stock: stock(product.id),
      },
      held,
    ),
  );
}

/** Pieces that bags hold, by sku. */
async function readHeld(
  db: Kysely<Tables>,
  productIds: readonly string[],
  now: number,
): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('reservation')
    .innerJoin('stock', 'stock.sku', 'reservation.sku')
    .select(['stock.sku', ({ fn }) => fn.sum<number>('reservation.quantity').as('quantity')])
    .where('stock.product_id', 'in', productIds)
    .where('reservation.expires_at', '>', now)
    .groupBy('stock.sku')
    .execute();
  return new Map(rows.map(({ sku, quantity }) => [sku, quantity]));
}

function grouped<Row extends { product_id: string }>(rows: readonly Row[]) {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.product_id);
    if (group) group.push(row);
    else groups.set(row.product_id, [row]);
  }
  return (id: string): readonly Row[] => groups.get(id) ?? [];
}
