import type { ExpressionBuilder, Kysely } from 'kysely';
import type { FoundByText } from './search-index';
import type { ProductFilters } from './storage';
import type { Tables } from './tables';

type PieceTables = Tables & { piece: Tables['stock'] };

/**
 * Products that all the filters leave, each once, with its price in the asked currency (null where
 * none is asked for). What the filters' text finds comes from `findByText`.
 */
export function productsThat(db: Kysely<Tables>, filters: ProductFilters, found: FoundByText) {
  const { models, kind, price, size, colour, available } = filters;
  let select = db
    .selectFrom('product')
    .leftJoin('product_price as price', (join) =>
      // No currency is named by the empty word.
      join
        .onRef('price.product_id', '=', 'product.id')
        .on('price.currency', '=', price?.currency ?? ''),
    )
    .where('product.listed', '=', 1)
    .where('product.model', 'in', models);
  for (const ids of found) select = select.where('product.id', 'in', ids);
  if (kind) select = select.where('product.kind', '=', kind);
  if (price) {
    const { min = 0, max = Number.MAX_SAFE_INTEGER } = price;
    select = select.where('price.amount_minor', '>=', min).where('price.amount_minor', '<=', max);
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
