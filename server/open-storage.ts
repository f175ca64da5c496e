import { join } from 'node:path';
import type { Config } from './config';
import { reasonOf, StartError } from './start-error';
import { openPostgresTables } from './storage/postgres';
import { PostgresUnfitError } from './storage/postgres-unfit';
import { createSqlStorage } from './storage/sql-storage';
import { openSqliteTables } from './storage/sqlite';
import type { Storage } from './storage/storage';

/** Opens the shop's database: the one that `DATABASE_URL` names, or else the one in the data folder. */
export async function openStorage({
  dataFolder,
  databaseUrl,
}: Pick<Config, 'dataFolder' | 'databaseUrl'>): Promise<Storage> {
  const db = databaseUrl ? await openPostgres(databaseUrl) : await openEmbedded(dataFolder);
  return createSqlStorage(db);
}

async function openEmbedded(dataFolder: string) {
  const file = join(dataFolder, 'shop.sqlite');
  try {
    return await openSqliteTables(file);
  } catch (error) {
    throw new StartError({
      zh: `数据库 ${file} 打不开（${reasonOf(error)}）：用备份恢复它，或把它移走、重新开始`,
      en: `The database ${file} cannot be opened (${reasonOf(error)}): restore it from a backup, or move it away to begin anew`,
    });
  }
}

async function openPostgres(url: string) {
  try {
    return await openPostgresTables(url);
  } catch (error) {
    throw refusal(error, nameOf(url));
  }
}

function refusal(error: unknown, name: string): StartError {
  if (error instanceof PostgresUnfitError) {
    const { setting, value, needed } = error;
    return new StartError({
      zh: `数据库 ${name} 的 ${setting} 是 ${value}，店里需要 ${needed}：修改它，或用 DATABASE_URL 换一个数据库`,
      en: `The database ${name} has ${setting} = ${value}, and the shop needs ${needed}: change it, or choose another database with DATABASE_URL`,
    });
  }
  const reason = reasonOf(error);
  // PostgreSQL, appendix A: invalid_password, invalid_authorization_specification, invalid_catalog_name.
  if (reason === '28P01' || reason === '28000') {
    return new StartError({
      zh: `数据库 ${name} 不认 DATABASE_URL 里的用户名或密码（${reason}）`,
      en: `The database ${name} does not accept the user or the password in DATABASE_URL (${reason})`,
    });
  }
  if (reason === '3D000') {
    return new StartError({
      zh: `数据库 ${name} 不存在：用 createdb 建一个，或修改 DATABASE_URL`,
      en: `There is no database ${name}: make it with createdb, or change DATABASE_URL`,
    });
  }
  return new StartError({
    zh: `数据库 ${name} 打不开（${reason}）：看看 PostgreSQL 是否在运行，DATABASE_URL 是否正确`,
    en: `The database ${name} cannot be opened (${reason}): see whether PostgreSQL runs, and whether DATABASE_URL is right`,
  });
}

/** Where and which, without user and password. */
function nameOf(url: string): string {
  const { host, pathname, searchParams } = new URL(url);
  return `${searchParams.get('host') ?? host}${pathname}`;
}
