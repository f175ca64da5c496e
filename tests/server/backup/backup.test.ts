import SqliteDatabase from 'better-sqlite3';
import { readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { backUp } from '../../../server/backup/back-up';
import { restore } from '../../../server/backup/restore';
import { SEED } from '../../../server/seed/index';
import { openSqliteTables } from '../../../server/storage/sqlite';
import { everything, NOW, openShop, refusal, sell } from './sold-shop';

test('an open shop is backed up whole, and comes back as it was', async () => {
  const { file, db, backup } = await openShop();
  const before = await everything(db);
  expect(await backUp(file, backup)).toEqual({ ok: true, products: SEED.length, orders: 1 });
  await sell(db, 2);
  await db.deleteFrom('product').execute();
  const lost = await everything(db);
  await db.destroy();

  const { found, kept } = await restore(backup, file, NOW);
  expect(found).toMatchObject({ products: SEED.length, orders: 1 });
  const restored = await openSqliteTables(file);
  expect(await everything(restored)).toEqual(before);
  await restored.destroy();

  expect(kept).toBe(`${file}.2026-11-24T152030`);
  const old = await openSqliteTables(kept!);
  expect(await everything(old)).toEqual(lost);
  await old.destroy();
  expect(await readdir(dirname(file))).toEqual(['shop.sqlite', 'shop.sqlite.2026-11-24T152030']);
});

test('a backup is one file, for its owner alone, and takes the place of an earlier one', async () => {
  const { folder, file, db, backup } = await openShop();
  await writeFile(backup, 'an earlier one');
  await backUp(file, backup);
  await db.destroy();
  expect((await stat(backup)).mode & 0o777).toBe(0o600);
  expect(await readdir(folder)).toEqual(['backup.sqlite', 'data']);
});

test('a backup is of one moment, however much is written meanwhile', async () => {
  const { file, db, backup } = await openShop();
  const done = new AbortController();
  const selling = (async () => {
    for (let number = 2; !done.signal.aborted; number++) {
      await sell(db, number);
      await new Promise(setImmediate);
    }
  })();
  const { orders } = await backUp(file, backup);
  done.abort();
  await selling;
  const copy = new SqliteDatabase(backup);
  const count = copy.prepare('select count(*) from order_event').pluck().get();
  copy.close();
  await db.destroy();
  expect(orders).toBeGreaterThan(0);
  expect(count).toBe(orders);
});

test('a damaged shop is not backed up, and the earlier backup stays', async () => {
  const { folder, file, db, backup } = await openShop();
  await sql`pragma wal_checkpoint(truncate)`.execute(db);
  await db.destroy();
  await writeFile(backup, 'an earlier one');
  const content = await readFile(file);
  content.fill(0x5a, 8192, 8192 + 3 * 4096);
  await writeFile(file, content);
  expect(await refusal(backUp(file, backup))).toMatch(/有损坏.* \/ .*is damaged/);
  expect(await readFile(backup, 'utf8')).toBe('an earlier one');
  expect(await readdir(folder)).toEqual(['backup.sqlite', 'data']);
});

test('there must be a shop to back up, and another file to back it up to', async () => {
  const { folder, file, db } = await openShop();
  expect(await refusal(backUp(join(folder, 'none.sqlite'), join(folder, 'b')))).toMatch(
    /打不开.* \/ .*cannot be opened/,
  );
  expect(await refusal(backUp(file, file))).toMatch(/another file$/);
  expect(await refusal(backUp(file, join(folder, 'no/such/folder')))).toMatch(/ENOENT/);
  await db.destroy();
});

test('nothing is restored over an open shop', async () => {
  const { file, db, backup } = await openShop();
  await backUp(file, backup);
  await sell(db, 2);
  const before = await everything(db);
  expect(await refusal(restore(backup, file, NOW))).toMatch(/先停下它.* \/ .*stop it first/);
  expect(await everything(db)).toEqual(before);
  await sell(db, 3);
  await db.destroy();
  expect(await readdir(dirname(file))).toEqual(['shop.sqlite']);
});

test('what is no backup of this shop is refused, and nothing changes', async () => {
  const { folder, file, db, backup } = await openShop();
  await backUp(file, backup);
  await db.destroy();
  const before = await readFile(file);
  const change = async (name: string, statement: string) => {
    const path = join(folder, name);
    await writeFile(path, await readFile(backup));
    const copy = new SqliteDatabase(path);
    copy.exec(statement);
    copy.close();
    return path;
  };
  const newer = await change(
    'newer.sqlite',
    `insert into kysely_migration (name, timestamp) values ('9999_later', '2030')`,
  );
  const other = await change('other.sqlite', 'drop table kysely_migration');
  const text = join(folder, 'text');
  await writeFile(text, 'no database at all, '.repeat(100));
  const cut = join(folder, 'cut.sqlite');
  await writeFile(cut, await readFile(backup));
  await truncate(cut, 40_000);

  expect(await refusal(restore(newer, file, NOW))).toMatch(/更新的版本.* \/ .*newer version/);
  expect(await refusal(restore(other, file, NOW))).toMatch(/no backup of a shop/);
  expect(await refusal(restore(text, file, NOW))).toMatch(/no sound database/);
  expect(await refusal(restore(cut, file, NOW))).toMatch(/no sound database/);
  expect(await refusal(restore(join(folder, 'none'), file, NOW))).toMatch(/ENOENT/);
  expect(await readFile(file)).toEqual(before);
  expect(await readdir(dirname(file))).toEqual(['shop.sqlite']);
});

test('a shop whose database broke is restored, and the broken one kept', async () => {
  const { file, db, backup } = await openShop();
  const before = await everything(db);
  await backUp(file, backup);
  await db.destroy();
  await writeFile(file, 'no database at all, '.repeat(100));
  const { kept } = await restore(backup, file, NOW);
  const restored = await openSqliteTables(file);
  expect(await everything(restored)).toEqual(before);
  await restored.destroy();
  expect(await readFile(kept!, 'utf8')).toMatch(/^no database at all/);
});

test('what was not yet in a lost database does not get into the restored one', async () => {
  const { file, db, backup } = await openShop();
  const before = await everything(db);
  await backUp(file, backup);
  await sell(db, 2);
  const log = await readFile(`${file}-wal`);
  await db.destroy();
  await rm(file);
  await writeFile(`${file}-wal`, log);
  await restore(backup, file, NOW);
  const restored = await openSqliteTables(file);
  expect(await everything(restored)).toEqual(before);
  await restored.destroy();
});

test('a shop is restored where there is none yet', async () => {
  const { folder, file, db, backup } = await openShop();
  await backUp(file, backup);
  await db.destroy();
  const moved = join(folder, 'elsewhere', 'shop.sqlite');
  const { kept } = await restore(backup, moved, NOW);
  expect(kept).toBeUndefined();
  const restored = await openSqliteTables(moved);
  await restored.destroy();
});
