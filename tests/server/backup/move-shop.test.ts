import { join } from 'node:path';
import { expect, test } from 'vitest';
import { moveShop } from '../../../server/backup/move-shop';
import { openPostgresTables } from '../../../server/storage/postgres';
import { openSqliteTables } from '../../../server/storage/sqlite';
import { SEED } from '../../../server/seed/index';
import { sow } from '../../../server/storage/sow';
import { emptyDatabase } from '../storage/empty-database';
import { tempFolder } from '../temp-folder';
import { everything, openShop, refusal, sell } from './sold-shop';

test('a shop that has sold moves to PostgreSQL with every row, and stays where it was too', async () => {
  const { file, db } = await openShop();
  await sell(db, 2);
  const before = await everything(db);
  await db.destroy();
  const target = await openPostgresTables(await emptyDatabase());
  // As it is after the shop was opened there once.
  await sow(target, SEED);

  expect(await moveShop(file, target)).toEqual({ products: SEED.length, orders: 2 });
  expect(await everything(target)).toEqual(before);
  await target.destroy();
  const source = await openSqliteTables(file);
  expect(await everything(source)).toEqual(before);
  await source.destroy();
});

test('nothing moves out of an open shop, or into one that has sold', async () => {
  const { folder, file, db } = await openShop();
  const target = await openSqliteTables(join(folder, 'other.sqlite'));
  expect(await refusal(moveShop(file, target))).toMatch(/stop it first$/);
  await db.destroy();
  await sell(target, 7);
  const before = await everything(target);
  expect(await refusal(moveShop(file, target))).toMatch(/choose an empty one$/);
  expect(await everything(target)).toEqual(before);
  await target.destroy();
});

test('there must be a shop to move', async () => {
  const { db } = await openShop();
  const file = join(await tempFolder(), 'shop.sqlite');
  expect(await refusal(moveShop(file, db))).toMatch(/There is no database/);
  await db.destroy();
});
