import { once } from 'node:events';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { collectOutput } from '../../setup/server';
import { openRunningShop } from '../running-shop';
import { tempFolder } from '../temp-folder';

/** Runs a command as npm does, in the folder of whoever gave it; resolves to what it said and its exit code. */
async function run(
  command: 'backup' | 'restore',
  args: readonly string[],
  env: Record<string, string> = {},
) {
  const file = fileURLToPath(new URL(`../../../server/backup/${command}-main.ts`, import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], {
    env: { PATH: process.env['PATH'], ...env },
  });
  const output = collectOutput(child);
  const [code] = await once(child, 'close');
  return { code: code as number, text: output().trim() };
}

test('a running shop is backed up, not restored over, and restored once it is closed', async () => {
  const folder = await tempFolder();
  const env = { DATA_DIR: join(folder, 'data'), INIT_CWD: folder };
  const shop = await openRunningShop(env);
  const backedUp = await run('backup', ['monday.sqlite'], env);
  expect(backedUp.text).toMatch(
    /^备份好了：\S+monday\.sqlite（商品 \d+ 件，订单 0 张） \/ Backed up: \S+ \(products: \d+, orders: 0\)$/,
  );
  expect(backedUp.code).toBe(0);
  const refused = await run('restore', ['monday.sqlite'], env);
  expect(refused.text).toMatch(/^店铺开着，[^\n]+ \/ The shop is open [^\n]+$/);
  expect(refused.code).toBe(1);
  shop.child.kill('SIGTERM');
  await shop.ended;
  const restored = await run('restore', ['monday.sqlite'], env);
  expect(restored.text).toMatch(/^恢复好了[^\n]+ \/ Restored [^\n]+The one before lies at \S+$/);
  expect(restored.code).toBe(0);
});

test('a shop on PostgreSQL is told how, without its password', async () => {
  const env = { DATABASE_URL: 'postgres://shop:secret@db.example/shop', INIT_CWD: '/backups' };
  const backup = await run('backup', ['monday.dump'], env);
  expect(backup.code).toBe(1);
  expect(backup.text).toContain(
    'pg_dump --format=custom --file=/backups/monday.dump "$DATABASE_URL"',
  );
  const restore = await run('restore', ['monday.dump'], env);
  expect(restore.text).toContain('pg_restore --clean');
  expect(backup.text + restore.text).not.toContain('secret');
});

test.each(['backup', 'restore'] as const)('%s without a file says how it is used', async (name) => {
  expect(await run(name, [])).toEqual({
    code: 1,
    text: `用法：npm run ${name} -- 文件 / Usage: npm run ${name} -- FILE`,
  });
});
