import SqliteDatabase from 'better-sqlite3';
import { open, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { reasonOf, StartError } from '../start-error';
import { inspectDatabase, type Inspection } from './inspect-database';

/** More pages than a database has: read in one step, it is of one moment, and no writer makes it begin anew. */
const ALL_PAGES = 0x7fff_ffff;
/** Names and addresses are in it. */
const OWNER_ONLY = 0o600;

/**
 * Copies the shop's database into one file while the shop is open: whole, checked, or not at all.
 * Rejects with a `StartError` when it cannot.
 */
export async function backUp(
  databaseFile: string,
  target: string,
): Promise<Extract<Inspection, { ok: true }>> {
  if (resolve(target) === resolve(databaseFile)) {
    throw new StartError({
      zh: `${target} 就是店里的数据库：备份到别的文件`,
      en: `${target} is the shop's own database: back up to another file`,
    });
  }
  const unfinished = `${target}.${process.pid}.part`;
  try {
    await copyDatabase(databaseFile, unfinished);
    const found = inspectDatabase(unfinished);
    if (!found.ok) {
      throw new StartError({
        zh: `数据库 ${databaseFile} 有损坏，备份没有写：用之前的备份恢复它`,
        en: `The database ${databaseFile} is damaged, and no backup was written: restore it from an earlier one`,
      });
    }
    await flush(unfinished);
    await rename(unfinished, target);
    await flush(dirname(resolve(target)));
    return found;
  } finally {
    await rm(unfinished, { force: true });
  }
}

async function copyDatabase(databaseFile: string, target: string): Promise<void> {
  let database;
  try {
    database = new SqliteDatabase(databaseFile, { readonly: true, fileMustExist: true });
  } catch (error) {
    throw new StartError({
      zh: `数据库 ${databaseFile} 打不开（${reasonOf(error)}）：用 DATA_DIR 指明数据文件夹`,
      en: `The database ${databaseFile} cannot be opened (${reasonOf(error)}): say where the data folder is by DATA_DIR`,
    });
  }
  try {
    await writeFile(target, '', { mode: OWNER_ONLY });
    await database.backup(target, { progress: () => ALL_PAGES });
    asOneFile(target);
  } catch (error) {
    throw new StartError({
      zh: `备份没有写成（${reasonOf(error)}）：${target}`,
      en: `The backup could not be written (${reasonOf(error)}): ${target}`,
    });
  } finally {
    database.close();
  }
}

/** The copy says that it has a journal beside it, as the original does; it has none. */
function asOneFile(file: string): void {
  const copy = new SqliteDatabase(file);
  copy.pragma('journal_mode = DELETE');
  copy.close();
}

/** Waits until the disk has it. */
async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
