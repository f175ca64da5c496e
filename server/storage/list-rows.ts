import type { Kysely } from 'kysely';
import { productsThat } from './filter-products';
import { findByText } from './search-index';
import type { ListPlace, ProductQuery } from './storage';
import type { Tables } from './tables';

/** A product's place in a list. */
export interface ListRow {
  readonly id: string;
  readonly position: number;
  /** In the asked currency; null where none is asked for. */
  readonly amount: number | null;
  /** The shelf's, with which something else was last shown of the product. */
  readonly revision: number;
}

/** The rows that a query asks for, in its order: a page, and one more when a further page follows. */
export async function listRows(db: Kysely<Tables>, query: ProductQuery): Promise<ListRow[]> {
  const { models, text, price, sort = 'shelf', after, limit } = query;
  if (sort !== 'shelf' && !price) throw new Error(`storage/list-rows: ${sort} of no currency`);
  const found = text === undefined ? [] : await findByText(db, text);
  if (!found || models.length === 0) return [];

  let select = productsThat(db, query, found)
    .leftJoin('product_revision', 'product_revision.product_id', 'product.id')
    .select(['product.id', 'product.position', 'price.amount_minor as amount'])
    .select(({ fn, val }) => fn.coalesce('product_revision.revision', val(0)).as('revision'));
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
