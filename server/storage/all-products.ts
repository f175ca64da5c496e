import type { Kysely } from 'kysely';
import { readOnHand } from './change-product';
import type { ListPlace, StoredPage } from './storage';
import type { Tables } from './tables';

/** Everything that is kept, drafts too, in the shop's order, with all that is in the shop of it. */
export async function readAllProducts(
  db: Kysely<Tables>,
  limit: number,
  after: ListPlace | undefined,
): Promise<StoredPage> {
  let select = db.selectFrom('product').select(['id', 'position']);
  if (after) {
    select = select.where(({ eb, refTuple, tuple }) =>
      eb(refTuple('position', 'id'), '>', tuple(after.position, after.id)),
    );
  }
  const rows = await select
    .orderBy('position')
    .orderBy('id')
    .limit(limit + 1)
    .execute();
  const page = rows.slice(0, limit);
  const items = await readOnHand(
    db,
    page.map(({ id }) => id),
  );
  return { items, next: rows.length > limit ? page.at(-1)! : null };
}
