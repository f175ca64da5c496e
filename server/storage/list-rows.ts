import { sql, type Kysely } from 'kysely';
import { pricedProductsThat, productsThat } from './filter-products';
import { findByText, type FoundByText } from './search-index';
import type { ListPlace, ProductQuery } from './storage';
import type { Tables } from './tables';

/** A product's place in a list. */
export interface ListRow {
  readonly id: string;
  readonly position: number;
  /** In the asked currency, in lists ordered by price; else null. */
  readonly amount: number | null;
  /** The shelf's, with which something else was last shown of the product; null since before there were any. */
  readonly revision: number | null;
}

/** The rows that a query asks for, in its order: a page, and one more when a further page follows. */
export async function listRows(db: Kysely<Tables>, query: ProductQuery): Promise<ListRow[]> {
  const { models, text, price, sort = 'shelf' } = query;
  if (sort !== 'shelf' && !price) throw new Error(`storage/list-rows: ${sort} of no currency`);
  const found = text === undefined ? [] : await findByText(db, text);
  if (!found || models.length === 0) return [];
  return sort === 'shelf' ? inShopOrder(db, query, found) : byPrice(db, query, found);
}

function inShopOrder(db: Kysely<Tables>, query: ProductQuery, found: FoundByText) {
  const { after, limit } = query;
  let select = productsThat(db, query, found)
    .leftJoin('product_revision', 'product_revision.product_id', 'product.id')
    .select(['product.id', 'product.position', 'product_revision.revision'])
    .select(sql<null>`null`.as('amount'));
  if (after) {
    select = select.where(({ eb, refTuple, tuple }) =>
      eb(refTuple('product.position', 'product.id'), '>', tuple(after.position, after.id)),
    );
  }
  return select
    .orderBy('product.position')
    .orderBy('product.id')
    .limit(limit + 1)
    .execute();
}

function byPrice(db: Kysely<Tables>, query: ProductQuery, found: FoundByText) {
  const { price, sort, after, limit } = query;
  const isUp = sort === 'price-up';
  let select = pricedProductsThat(db, { ...query, price: price! }, found)
    .leftJoin('product_revision', 'product_revision.product_id', 'product.id')
    .select(['product.id', 'product.position', 'product_revision.revision'])
    .select('price.amount_minor as amount');
  if (after) {
    select = select.where(({ eb, refTuple, tuple }) =>
      eb('price.amount_minor', isUp ? '>' : '<', after.amountMinor!).or(
        eb('price.amount_minor', '=', after.amountMinor!).and(
          refTuple('product.position', 'product.id'),
          '>',
          tuple(after.position, after.id),
        ),
      ),
    );
  }
  return select
    .orderBy('price.amount_minor', isUp ? 'asc' : 'desc')
    .orderBy('product.position')
    .orderBy('product.id')
    .limit(limit + 1)
    .execute();
}

/** Where a row stands in the list of this query. */
export function placeOf({ position, id, amount }: ListRow): ListPlace {
  return amount === null ? { position, id } : { position, id, amountMinor: amount };
}
