import SqliteDatabase from 'better-sqlite3';
import { access, chmod, copyFile, link, mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { StartError, reasonOf } from '../start-error';
import { inspectDatabase, type Inspection } from './inspect-database';

export interface Restored {
  readonly found: Extract<Inspection, { ok: true }>;
  /** Where the database lies that was there before; undefined when there was none. */
  readonly kept: string | undefined;
}

const REASONS = {
  missing: { zh: '打不开', en: 'cannot be opened' },
  'no-database': { zh: '不是完好的数据库', en: 'is no sound database' },
  'no-shop': { zh: '不是店铺的备份', en: 'is no backup of a shop' },
  newer: {
    zh: '来自更新的版本：先更新程序',
    en: 'is of a newer version: update the program first',
  },
} as const;

/** How long a shop that is just closing may take to let go of its database, in milliseconds. */
const PATIENCE_MS = 1_000;

/**
 * Puts a backup in the place of the shop's database, which stays beside it under another name.
 * Rejects with a `StartError`, and nothing has changed, when a shop is open or the backup is of no use.
 */
export async function restore(backup: string, databaseFile: string, now: Date): Promise<Restored> {
  await mkdir(dirname(databaseFile), { recursive: true });
  const unfinished = `${databaseFile}.${process.pid}.part`;
  try {
    const found = await takeCopy(backup, unfinished);
    const kept = await putAside(databaseFile, now, () => rename(unfinished, databaseFile));
    return { found, kept };
  } finally {
    await rm(unfinished, { force: true });
  }
}

async function takeCopy(backup: string, target: string): Promise<Restored['found']> {
  await copyFile(backup, target).catch((error: unknown) => {
    throw new StartError({
      zh: `备份 ${backup} 读不了（${reasonOf(error)}）`,
      en: `The backup ${backup} cannot be read (${reasonOf(error)})`,
    });
  });
  await chmod(target, 0o600);
  const found = inspectDatabase(target);
  if (found.ok) return found;
  const reason = REASONS[found.reason];
  throw new StartError({
    zh: `备份 ${backup} ${reason.zh}；店里的数据库没有动过`,
    en: `The backup ${backup} ${reason.en}. The shop's own database was not touched`,
  });
}

/** Gives the present database a second name, and has it replaced while nobody can open it. */
async function putAside(
  databaseFile: string,
  now: Date,
  replace: () => Promise<void>,
): Promise<string | undefined> {
  const isThere = await access(databaseFile).then(
    () => true,
    () => false,
  );
  const kept = `${databaseFile}.${now.toISOString().slice(0, 19).replaceAll(':', '')}`;
  const lock = isThere ? takeAlone(databaseFile) : undefined;
  try {
    if (isThere) await link(databaseFile, kept).catch(() => copyFile(databaseFile, kept));
    // Of a database that was cut short: they must not be taken for the new one's.
    for (const part of ['-wal', '-shm']) {
      await rename(databaseFile + part, kept + part).catch(() => {});
    }
    await replace();
  } finally {
    lock?.close();
  }
  return isThere ? kept : undefined;
}

/** The database, in one file and for this process alone; undefined when it is too damaged for any shop to have it open. */
function takeAlone(file: string): SqliteDatabase.Database | undefined {
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
      zh: `店铺开着，数据库 ${file} 正在使用：先停下它，再恢复`,
      en: `The shop is open and uses the database ${file}: stop it first, then restore`,
    });
  }
}
