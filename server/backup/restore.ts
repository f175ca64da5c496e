import { access, chmod, copyFile, link, mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { StartError, reasonOf } from '../start-error';
import { inspectDatabase, type Inspection } from './inspect-database';
import { takeAlone } from './take-alone';

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
