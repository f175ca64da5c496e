import type { Kysely } from 'kysely';
import type { Tables } from '../tables';

/** What the shop remembers under a key. */
export async function readSetting(db: Kysely<Tables>, key: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('setting')
    .select('value')
    .where('key', '=', key)
    .executeTakeFirst();
  return row?.value;
}

export function readSettings(
  db: Kysely<Tables>,
  keys: { readonly beginWith: string },
): Promise<Tables['setting'][]> {
  return db.selectFrom('setting').selectAll().where('key', 'like', `${keys.beginWith}%`).execute();
}

/** Remembers something that was not there yet; whether it was not. */
export async function addSetting(
  transaction: Kysely<Tables>,
  key: string,
  value: string,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('setting')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

export async function putSetting(
  transaction: Kysely<Tables>,
  key: string,
  value: string,
): Promise<void> {
  await transaction
    .insertInto('setting')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
}

export async function dropSettings(
  transaction: Kysely<Tables>,
  keys: { readonly beginWith: string },
): Promise<void> {
  await transaction.deleteFrom('setting').where('key', 'like', `${keys.beginWith}%`).execute();
}
