import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { ShowroomDocument } from '../showrooms/showroom-document';
import { locked } from './locked';
import type { Tables } from './tables';
import { touchShelf } from './touch-shelf';

/**
 * Puts up the seed's showrooms, in this order, where that takes nothing away from anybody: new ones,
 * and those that an earlier seed left and nobody has changed, which go when they are no longer in it.
 * True when something is otherwise now.
 */
export function sowShowrooms(
  db: Kysely<Tables>,
  seed: readonly ShowroomDocument[],
): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    // Another process may be sowing.
    await locked(transaction, transaction.selectFrom('shelf').select('id')).execute();
    const rows = await transaction.selectFrom('showroom').selectAll().execute();
    const kept = new Map(rows.map((row) => [row.id, row]));
    let isOtherwise = false;
    for (const [position, showroom] of seed.entries()) {
      const document = JSON.stringify(showroom);
      const row = kept.get(showroom.id);
      kept.delete(showroom.id);
      if (row && (row.document === document || isTouched(row))) continue;
      isOtherwise = true;
      const fresh = { position, document, sown: hashOf(document) };
      await transaction
        .insertInto('showroom')
        .values({ id: showroom.id, listed: 1, ...fresh })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(fresh))
        .execute();
    }
    for (const row of kept.values()) {
      if (isTouched(row)) continue;
      isOtherwise = true;
      await transaction.deleteFrom('showroom').where('id', '=', row.id).execute();
    }
    if (isOtherwise) await touchShelf(transaction, []);
    return isOtherwise;
  });
}

const isTouched = ({ document, sown }: Tables['showroom']) => hashOf(document) !== sown;

const hashOf = (document: string) => createHash('sha256').update(document).digest('hex');
