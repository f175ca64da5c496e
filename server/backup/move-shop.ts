import { access } from 'node:fs/promises';
import type { Database } from 'better-sqlite3';
import type { Kysely } from 'kysely';
import { StartError } from '../start-error';
import { openSqliteTables } from '../storage/sqlite';
import type { Tables } from '../storage/tables';
import { takeAlone } from './take-alone';

/** Rows written at once: PostgreSQL takes 65,535 values in one statement. */
const ROWS = 500;

export interface Moved {
  readonly products: number;
  readonly orders: number;
}

/**
 * Copies all that a closed shop remembers from its own database into another engine's, up to date and
 * in one transaction; the database that it comes from stays as it is. Rejects with a `StartError` when
 * the shop is open or the other has guests or orders already.
 */
export async function moveShop(databaseFile: string, target: Kysely<Tables>): Promise<Moved> {
  await access(databaseFile).catch(() => refuseMissing(databaseFile));
  // Whoever has it open is found out before anything is changed.
  takeAlone(databaseFile)?.close();
  const tables = await openSqliteTables(databaseFile);
  await tables.destroy();
  const source = takeAlone(databaseFile)!;
  try {
    return await target.transaction().execute((transaction) => copyAll(source, transaction));
  } finally {
    source.close();
  }
}

async function copyAll(source: Database, target: Kysely<Tables>): Promise<Moved> {
  for (const table of ['guest', 'shop_order'] as const) {
    const taken = await target.selectFrom(table).selectAll().limit(1).execute();
    if (taken.length > 0) {
      throw new StartError({
        zh: 'DATABASE_URL 的数据库里已经有客人或订单：换一个空的数据库',
        en: 'The database behind DATABASE_URL has guests or orders already: choose an empty one',
      });
    }
  }
  const names = tablesInOrder(source);
  for (const name of names.toReversed()) await target.deleteFrom(name).execute();
  const count = { product: 0, shop_order: 0 };
  for (const name of names) {
    const rows = source.prepare<[], Tables[typeof name]>(`select * from ${name}`).all();
    for (let from = 0; from < rows.length; from += ROWS) {
      await target
        .insertInto(name)
        .values(rows.slice(from, from + ROWS) as never)
        .execute();
    }
    if (name in count) count[name as keyof typeof count] = rows.length;
  }
  return { products: count.product, orders: count.shop_order };
}

/** The shop's tables, each after those that it refers to. */
function tablesInOrder(source: Database): (keyof Tables)[] {
  const names = source
    .prepare<[], keyof Tables>(
      `select name from sqlite_schema
       where type = 'table' and name not like 'kysely_%' and name not like 'sqlite_%'`,
    )
    .pluck()
    .all();
  const ordered = new Set<keyof Tables>();
  const add = (name: keyof Tables) => {
    const references = source.pragma(`foreign_key_list(${name})`) as { table: keyof Tables }[];
    for (const { table } of references) if (table !== name) add(table);
    ordered.add(name);
  };
  names.forEach(add);
  return [...ordered];
}

function refuseMissing(file: string): never {
  throw new StartError({
    zh: `没有数据库 ${file}：用 DATA_DIR 指明数据文件夹`,
    en: `There is no database ${file}: say where the data folder is by DATA_DIR`,
  });
}
