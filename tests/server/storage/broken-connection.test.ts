import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { openPostgresTables } from '../../../server/storage/postgres';
import { emptyDatabase } from './empty-database';
import { runSql } from './engines';

test('a connection that breaks in the middle of a transaction fails that, and nothing else', async () => {
  const url = await emptyDatabase();
  const db = await openPostgresTables(url);
  onTestFinished(() => db.destroy());
  const broken = db.transaction().execute(async (transaction) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(
      transaction,
    );
    await runSql(url, `select pg_terminate_backend(${rows[0]!.pid}, 5000)`);
    await transaction.selectFrom('product').selectAll().execute();
  });
  await expect(broken).rejects.toThrow(/not queryable/);
  expect(await db.selectFrom('product').selectAll().execute()).toEqual([]);
});
