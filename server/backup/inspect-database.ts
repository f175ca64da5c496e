import SqliteDatabase from 'better-sqlite3';
import { MIGRATIONS } from '../storage/migrations';

/** What a database file holds, or why it is of no use. */
export type Inspection =
  | { readonly ok: true; readonly products: number; readonly orders: number }
  | { readonly ok: false; readonly reason: 'missing' | 'no-database' | 'no-shop' | 'newer' };

/** Looks at a database that nobody has open, every page and every reference of it. */
export function inspectDatabase(file: string): Inspection {
  let database;
  try {
    database = new SqliteDatabase(file, { fileMustExist: true });
  } catch {
    return { ok: false, reason: 'missing' };
  }
  try {
    const count = (table: string) =>
      database.prepare<[], number>(`select count(*) from ${table}`).pluck().get()!;
    const isSound =
      database.pragma('integrity_check(1)', { simple: true }) === 'ok' &&
      (database.pragma('foreign_key_check') as unknown[]).length === 0;
    if (!isSound) return { ok: false, reason: 'no-database' };
    const tables = database
      .prepare<[], string>(`select name from sqlite_schema where type = 'table'`)
      .pluck()
      .all();
    if (!['kysely_migration', 'product'].every((name) => tables.includes(name))) {
      return { ok: false, reason: 'no-shop' };
    }
    const seen = database.prepare<[], string>('select name from kysely_migration').pluck().all();
    if (seen.some((name) => !(name in MIGRATIONS))) return { ok: false, reason: 'newer' };
    const orders = tables.includes('shop_order') ? count('shop_order') : 0;
    return { ok: true, products: count('product'), orders };
  } catch {
    return { ok: false, reason: 'no-database' };
  } finally {
    database.close();
  }
}
