import SqliteDatabase, { type Database } from 'better-sqlite3';
import { reasonOf, StartError } from '../start-error';

/** How long a shop that is just closing may take to let go of its database, in milliseconds. */
const PATIENCE_MS = 1_000;

/**
 * The database, in one file and for this process alone until it is closed; undefined when it is too
 * damaged for any shop to have it open. Throws a `StartError` while a shop is open.
 */
export function takeAlone(file: string): Database | undefined {
  const database = new SqliteDatabase(file, { timeout: PATIENCE_MS });
  try {
    database.pragma('locking_mode = EXCLUSIVE');
    database.pragma('journal_mode = DELETE');
    database.exec('begin exclusive');
    return database;
  } catch (error) {
    database.close();
    if (!reasonOf(error).startsWith('SQLITE_BUSY')) return undefined;
    throw new StartError({
      zh: `店铺开着，数据库 ${file} 正在使用：先停下它`,
      en: `The shop is open and uses the database ${file}: stop it first`,
    });
  }
}
