import type { Kysely } from 'kysely';
import { findByText } from './search-index';
import type { ListPlace, ProductQuery } from './storage';
import type { Tables } from './tables';

/** A product's row with its price in the asked currency; null where none is asked for. */
type ListRow = Tables['product'] & { readonly amount: number | null };

/** The rows that a query asks for, in its order: a page, and one more when a further page follows. */
export async function listRows(db: Kysely<Tables>, query: ProductQuery): Promise<ListRow[]> {
  const { models, text, kind, price, sort = 'shelf', after, limit } = query;
  if (sort !== 'shelf' && !price) throw new Error(`storage/list-rows: ${sort} of no currency`);
  const found = text === undefined ? [] : await findByText(db, text);
  if (!found || models.length === 0) return [];

  let select = db
    .selectFrom('product')
    .leftJoin('product_price as price', (join) =>
      // No currency is named by the empty word.
      join
        .onRef('price.product_id', '=', 'product.id')
        .on('price.currency', '=', price?.currency ?? ''),
    )
    .selectAll('product')
    .select('price.amount_minor as amount')
    .where('product.listed', '=', 1)
    .where('product.model', 'in', models);
  for (const ids of found) select = select.where('product.id', 'in', ids);
  if (kind) select = select.where('product.kind', '=', kind);
  if (price) {
    const { min = 0, max = Number.MAX_SAFE_INTEGER } = price;
    select = select.where('price.amount_minor', '>=', min).where('price.amount_minor', '<=', max);
  }
  if (after) {
    select = select.where(({ eb, refTuple, tuple }) => {
      const behind = eb(
        refTuple('product.position', 'product.id'),
        '>',
        tuple(after.position, after.id),
      );
      if (sort === 'shelf') return behind;
      const amount = after.amountMinor!;
      return eb('price.amount_minor', sort === 'price-up' ? '>' : '<', amount).or(
        eb('price.amount_minor', '=', amount).and(behind),
      );
    });
  }
  if (sort !== 'shelf') {
    select = select.orderBy('price.amount_minor', sort === 'price-up' ? 'asc' : 'desc');
  }
  return select
    .orderBy('product.position')
    .orderBy('product.id')
    .limit(limit + 1)
    .execute();
}

/** Where a row stands in the list of this query. */
export function placeOf({ position, id, amount }: ListRow, { sort }: ProductQuery): ListPlace {
  const place = { position, id };
  return amount === null || sort === undefined || sort === 'shelf'
    ? place
    : { ...place, amountMinor: amount };
}
