import type { Kysely } from 'kysely';
import { listRows, placeOf } from './list-rows';
import { readProducts } from './read-products';
import type { ListedPage, ProductQuery, StoredPage } from './storage';
import type { Tables } from './tables';

/** A page of a list by its products' ids. */
export async function listPage(db: Kysely<Tables>, query: ProductQuery): Promise<ListedPage> {
  const rows = await listRows(db, query);
  const page = rows.slice(0, query.limit);
  const last = rows.length > query.limit ? page.at(-1) : undefined;
  const entries = page.map(({ id, revision }) => ({ id, revision: revision ?? 0 }));
  return { entries, next: last ? placeOf(last) : null };
}

/** A page of a list with all that is kept of its products. */
export async function listProducts(db: Kysely<Tables>, query: ProductQuery): Promise<StoredPage> {
  const { entries, next } = await listPage(db, query);
  const ids = entries.map(({ id }) => id);
  const products = await readProducts(db, ids, query.now);
  const byId = new Map(products.map((product) => [product.id, product]));
  return { items: ids.map((id) => byId.get(id)).filter((each) => each !== undefined), next };
}
