import type { ExpressionBuilder, Kysely } from 'kysely';
import { COLOURS } from '../../src/contract/colour';
import { KINDS, SIZES } from '../../src/contract/product';
import { pieceFits, pricedProductsThat, productsThat } from './filter-products';
import { findByText, type FoundByText } from './search-index';
import type { FacetCounts, ProductFilters } from './storage';
import type { Tables } from './tables';

const NOTHING: FacetCounts = {
  total: 0,
  kinds: [],
  sizes: [],
  colours: [],
  available: 0,
  price: null,
};

/** What the filters offer; each is counted among the products that all the others leave. */
export async function countFacets(
  db: Kysely<Tables>,
  filters: ProductFilters,
): Promise<FacetCounts> {
  const found = filters.text === undefined ? [] : await findByText(db, filters.text);
  if (!found || filters.models.length === 0) return NOTHING;
  const count = (narrowed: ProductFilters) => countProducts(db, narrowed, found);
  return {
    total: await count(filters),
    kinds: await countKinds(db, { ...filters, kind: undefined }, found),
    sizes: await countSizes(db, { ...filters, size: undefined }, found),
    colours: await countColours(db, { ...filters, colour: undefined }, found),
    available: await count({ ...filters, available: true }),
    price: await priceRange(db, filters, found),
  };
}

const products = ({ fn }: ExpressionBuilder<Tables, 'product'>) =>
  fn.count<number>('product.id').distinct().as('count');

async function countProducts(db: Kysely<Tables>, filters: ProductFilters, found: FoundByText) {
  const row = await productsThat(db, filters, found).select(products).executeTakeFirstOrThrow();
  return row.count;
}

async function countKinds(db: Kysely<Tables>, filters: ProductFilters, found: FoundByText) {
  const rows = await productsThat(db, filters, found)
    .select(['product.kind', products])
    .groupBy('product.kind')
    .execute();
  return inOrder(KINDS, rows, ({ kind }) => kind);
}

/** Of pieces that the shopper can have. */
async function countSizes(db: Kysely<Tables>, filters: ProductFilters, found: FoundByText) {
  const rows = await productsThat(db, filters, found)
    .innerJoin('stock as piece', 'piece.product_id', 'product.id')
    .where(pieceFits({ ...filters, available: true }))
    .select(['piece.size', products])
    .groupBy('piece.size')
    .execute();
  return inOrder(SIZES, rows, ({ size }) => size);
}

async function countColours(db: Kysely<Tables>, filters: ProductFilters, found: FoundByText) {
  const rows = await productsThat(db, filters, found)
    .innerJoin('stock as piece', 'piece.product_id', 'product.id')
    .innerJoin('variant_colour as tint', (join) =>
      join
        .onRef('tint.product_id', '=', 'piece.product_id')
        .onRef('tint.variant_id', '=', 'piece.variant_id'),
    )
    .where(pieceFits(filters))
    .select(['tint.colour', products])
    .groupBy('tint.colour')
    .execute();
  return inOrder(COLOURS, rows, ({ colour }) => colour);
}

async function priceRange(db: Kysely<Tables>, filters: ProductFilters, found: FoundByText) {
  if (!filters.price) return null;
  const { currency } = filters.price;
  const row = await pricedProductsThat(db, { ...filters, price: { currency } }, found)
    .select(({ fn }) => fn.min('price.amount_minor').as('min'))
    .select(({ fn }) => fn.max('price.amount_minor').as('max'))
    .executeTakeFirstOrThrow();
  return row.min === null || row.max === null ? null : { currency, min: row.min, max: row.max };
}

/** The rows of choices that there are, in the order in which they are shown. */
function inOrder<Choice extends string, Row>(
  choices: readonly Choice[],
  rows: readonly Row[],
  choiceOf: (row: Row) => string,
): { readonly choice: Choice; readonly count: number }[] {
  const counts = new Map(
    rows.map((row) => [choiceOf(row), (row as { count: number }).count] as const),
  );
  return choices.flatMap((choice) => {
    const count = counts.get(choice);
    return count === undefined ? [] : [{ choice, count }];
  });
}
