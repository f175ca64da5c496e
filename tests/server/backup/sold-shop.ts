import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sql, type Kysely } from 'kysely';
import { SEED } from '../../../server/seed/index';
import { sow } from '../../../server/storage/sow';
import { openSqliteTables } from '../../../server/storage/sqlite';
import type { Tables } from '../../../server/storage/tables';
import { tempFolder } from '../temp-folder';

export const NOW = new Date('2026-11-24T15:20:30.400Z');

/** A shop that has sold something, still open, and where its database lies. */
export async function openShop() {
  const folder = await tempFolder();
  const file = join(folder, 'data', 'shop.sqlite');
  await mkdir(dirname(file));
  const db = await openSqliteTables(file);
  await sow(db, SEED);
  await sell(db, 1);
  return { folder, file, db, backup: join(folder, 'backup.sqlite') };
}

export async function sell(db: Kysely<Tables>, number: number): Promise<void> {
  const token = `token-${number}`;
  await db
    .insertInto('shop_order')
    .values({
      token,
      number: `2611 ${number}`,
      guest_id: null,
      state: 'placed',
      version: 1,
      placed_at: NOW.getTime(),
      undo_until: NOW.getTime() + 10_000,
      currency: 'CNY',
      goods_minor: 29_000,
      delivery_minor: 1_200,
      tax_minor: 3_474,
      total_minor: 30_200,
      delivery: JSON.stringify({ name: '张伟', phone: '13800138000' }),
      arrives: '2026-11-26',
      language: 'zh',
    })
    .execute();
  await db
    .insertInto('order_event')
    .values({ token, position: 0, state: 'placed', at: 1 })
    .execute();
}

/** Every row of every table of the shop's, in whatever engine, the same for the same content. */
export async function everything(db: Kysely<Tables>): Promise<Record<string, string[]>> {
  const tables = await db.introspection.getTables();
  const rows: Record<string, string[]> = {};
  for (const { name, schema } of tables) {
    if (schema !== undefined && schema !== 'public') continue;
    const found = await sql<object>`select * from ${sql.table(name)}`.execute(db);
    rows[name] = found.rows
      .map((row) => JSON.stringify(Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1))))
      .toSorted();
  }
  return rows;
}

/** What somebody is told who asks for what cannot be done. */
export function refusal(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'done',
    (error: Error) => error.message,
  );
}
