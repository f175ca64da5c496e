import type { ExpressionBuilder, Kysely } from 'kysely';
import type { FoundByText } from './search-index';
import type { PriceRange, ProductFilters } from './storage';
import type { Tables } from './tables';

type PieceTables = Tables & { piece: Tables['stock'] };

/**
 * Products that all the filters leave, each once. What the filters' text finds comes from `findByText`.
 * They are asked for their price one by one, so that an engine may go through them in their own order.
 */
export function productsThat(db: Kysely<Tables>, filters: ProductFilters, found: FoundByText) {
  const { models, kind, price, size, colour, available } = filters;
  let select = db
    .selectFrom('product')
    .where('product.listed', '=', 1)
    .where('product.model', 'in', models);
  for (const ids of found) select = select.where('product.id', 'in', ids);
  if (kind) select = select.where('product.kind', '=', kind);
  if (price) {
    const { currency, min = 0, max = Number.MAX_SAFE_INTEGER } = price;
    select = select.where(({ between, selectFrom }) =>
      between(
        // One value, and no join: an engine would go through the prices for each product.
        selectFrom('product_price')
          .select('amount_minor')
          .whereRef('product_price.product_id', '=', 'product.id')
          .where('currency', '=', currency),
        min,
        max,
      ),
    );
  }
  if (size || colour || available) {
    select = select.where(({ exists, selectFrom }) =>
      exists(
        selectFrom('stock as piece')
          .select('piece.sku')
          .whereRef('piece.product_id', '=', 'product.id')
          .where(pieceFits(filters)),
      ),
    );
  }
  return select;
}

/** {@link productsThat}, each with its `price` in a currency; an engine may go through them by price. */
export function pricedProductsThat(
  db: Kysely<Tables>,
  filters: ProductFilters & { readonly price: PriceRange },
  found: FoundByText,
) {
  const { currency, min = 0, max = Number.MAX_SAFE_INTEGER } = filters.price;
  return productsThat(db, { ...filters, price: undefined }, found)
    .innerJoin('product_price as price', 'price.product_id', 'product.id')
    .where('price.currency', '=', currency)
    .where('price.amount_minor', '>=', min)
    .where('price.amount_minor', '<=', max);
}

/** Whether a piece meets the filters that are of pieces. */
export function pieceFits({ size, colour, available, now }: ProductFilters) {
  return (eb: ExpressionBuilder<PieceTables, 'piece'>) => {
    const needed = [];
    if (size) needed.push(eb('piece.size', '=', size));
    if (size || available) needed.push(isAvailable(eb, now));
    if (colour) {
      const tint = eb
        .selectFrom('variant_colour as tint')
        .select('tint.colour')
        .whereRef('tint.product_id', '=', 'piece.product_id')
        .whereRef('tint.variant_id', '=', 'piece.variant_id');
      needed.push(eb(tint, '=', colour));
    }
    return eb.and(needed);
  };
}

/** Whether more of a piece is there than bags hold of it. */
export function isAvailable(eb: ExpressionBuilder<PieceTables, 'piece'>, now: number) {
  const held = eb
    .selectFrom('reservation')
    .select(({ fn, val }) => fn.coalesce(fn.sum<number>('quantity'), val(0)).as('quantity'))
    .whereRef('reservation.sku', '=', 'piece.sku')
    .where('expires_at', '>', now);
  return eb('piece.on_hand', '>', held);
}
