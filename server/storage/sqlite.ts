import SqliteDatabase, { type Database } from 'better-sqlite3';
import { Kysely } from 'kysely';
import { ImmediateSqliteDialect } from './immediate-sqlite';
import { isBusy, PATIENCE_MS, PAUSE_MS } from './sqlite-busy';
import { migrate } from './migrate';
import { createSqlStorage } from './sql-storage';
import type { Storage } from './storage';
import type { Tables } from './tables';

/** The shop's storage in the embedded database; see {@link openSqliteTables}. */
export async function openSqlite(file: string): Promise<Storage> {
  return createSqlStorage(await openSqliteTables(file));
}

/**
 * Opens the embedded database, makes it when it is not there, and brings it up to date.
 * `:memory:` keeps nothing. Rejects when the file is no sound database or is newer than this code.
 */
export async function openSqliteTables(file: string): Promise<Kysely<Tables>> {
  const database = connect(file);
  const db = new Kysely<Tables>({ dialect: new ImmediateSqliteDialect(database) });
  try {
    await migrate(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return db;
}

/** A connection that loses nothing it acknowledged. Throws when the file is damaged. */
export function connect(file: string): Database {
  const database = new SqliteDatabase(file);
  try {
    writeAhead(database);
    // An acknowledged order must survive a power cut: WAL's default would wait for a checkpoint.
    database.pragma('synchronous = FULL');
    database.pragma('foreign_keys = ON');
    const found = database.pragma('quick_check(1)', { simple: true });
    if (found !== 'ok') throw new Error(`SQLite quick_check: ${String(found)}`);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/**
 * Turns the write-ahead log on. A new database must be nobody else's for that moment, and SQLite does
 * not wait for it, whatever its timeout: of processes that open one shop at once, all but one would fail.
 */
function writeAhead(database: Database): void {
  const giveUpAt = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      database.pragma('journal_mode = WAL');
      return;
    } catch (error) {
      if (!isBusy(error) || Date.now() > giveUpAt) throw error;
    }
    // Nothing of this process runs yet that could be kept waiting.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1 + Math.random() * PAUSE_MS);
  }
}
