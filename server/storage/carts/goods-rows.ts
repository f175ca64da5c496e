import type { Kysely } from 'kysely';
import type { Currency } from '../../../src/contract/money';
import type { Tables } from '../tables';

/** What a bag or an order needs to know of a colour and size, whether it is sold now or not. */
export interface GoodsRow {
  readonly sku: string;
  readonly product_id: string;
  readonly variant_id: string;
  /** '' where the product has no sizes. */
  readonly size: string;
  readonly on_hand: number;
  readonly name_zh: string;
  readonly name_en: string;
  readonly variant_zh: string;
  readonly variant_en: string;
  readonly model: string;
  readonly listed: number;
  /** In the asked currency; null where it is not sold in it. */
  readonly price_minor: number | null;
}

/** By their skus; one that no product has (any more) is left out. */
export async function readGoods(
  db: Kysely<Tables>,
  skus: readonly string[],
  currency: Currency,
): Promise<ReadonlyMap<string, GoodsRow>> {
  if (skus.length === 0) return new Map();
  const rows: GoodsRow[] = await db
    .selectFrom('stock')
    .innerJoin('product', 'product.id', 'stock.product_id')
    .innerJoin('product_variant as variant', (join) =>
      join
        .onRef('variant.product_id', '=', 'stock.product_id')
        .onRef('variant.id', '=', 'stock.variant_id'),
    )
    .leftJoin('product_price as price', (join) =>
      join.onRef('price.product_id', '=', 'product.id').on('price.currency', '=', currency),
    )
    .select(['stock.sku', 'stock.product_id', 'stock.variant_id', 'stock.size', 'stock.on_hand'])
    .select(['product.name_zh', 'product.name_en', 'product.model', 'product.listed'])
    .select(['variant.name_zh as variant_zh', 'variant.name_en as variant_en'])
    .select('price.amount_minor as price_minor')
    .where('stock.sku', 'in', skus)
    .execute();
  return new Map(rows.map((row) => [row.sku, row]));
}
