import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openStorage } from '../../server/open-storage';
import { SEED } from '../../server/seed/index';
import { collectOutput } from '../setup/server';
import { NOW } from './now';
import { emptyDatabase } from './storage/empty-database';
import { postgresUrl, runSql, withName } from './storage/engines';
import { tempFolder } from './temp-folder';

const LISTED = SEED.filter((product) => product.listed);
const MODELS = LISTED.map(({ model }) => model!);

const open = (databaseUrl: string) => openStorage({ dataFolder: '', databaseUrl });

const PLACES: readonly (readonly [string, () => Promise<Parameters<typeof openStorage>[0]>])[] = [
  ['SQLite', async () => ({ dataFolder: await tempFolder(), databaseUrl: undefined })],
  ['PostgreSQL', async () => ({ dataFolder: '', databaseUrl: await emptyDatabase() })],
];

describe.each(PLACES)('%s', (_, place) => {
  test('a shop is there again after closing', async () => {
    const config = await place();
    const first = await openStorage(config);
    await first.sow(SEED);
    await first.close();
    const again = await openStorage(config);
    expect((await again.listProducts({ models: MODELS, limit: 100, now: NOW })).items).toEqual(
      LISTED,
    );
    await again.close();
  });

  test('processes that open a new shop at once wait for each other', async () => {
    const { dataFolder, databaseUrl } = await place();
    const program = join(import.meta.dirname, 'storage/open-at-once.ts');
    const args = ['--import', 'tsx', program, dataFolder, ...(databaseUrl ? [databaseUrl] : [])];
    const processes = await Promise.all(
      Array.from({ length: 3 }, async () => {
        const child = spawn(process.execPath, args, { stdio: 'pipe' });
        const output = collectOutput(child);
        await once(child.stdout, 'data');
        return { child, output };
      }),
    );
    const ends = processes.map(async ({ child, output }) => {
      const [code] = await once(child, 'close');
      return { code, output: output() };
    });
    for (const { child } of processes) child.stdin.write('now');
    for (const end of await Promise.all(ends)) expect(end).toEqual({ code: 0, output: 'ready\n' });
    const storage = await openStorage({ dataFolder, databaseUrl });
    expect((await storage.listProducts({ models: MODELS, limit: 100, now: NOW })).items).toEqual(
      LISTED,
    );
    await storage.close();
  });
});

test('a database where nobody answers: why, in both languages, without the password', async () => {
  const refused = open('postgres://shop:s3cret@127.0.0.1:1/shop');
  await expect(refused).rejects.toThrow(
    '数据库 127.0.0.1:1/shop 打不开（ECONNREFUSED）：看看 PostgreSQL 是否在运行，DATABASE_URL 是否正确 / ' +
      'The database 127.0.0.1:1/shop cannot be opened (ECONNREFUSED): ' +
      'see whether PostgreSQL runs, and whether DATABASE_URL is right',
  );
});

test('a wrong password', async () => {
  const url = new URL(await postgresUrl());
  url.password = 's3cret';
  await expect(open(url.href)).rejects.toThrow(/不认 .* \/ .* does not accept .* \(28P01\)$/);
  await expect(open(url.href)).rejects.not.toThrow(/s3cret/);
});

test('a database that is not there', async () => {
  const url = withName(await postgresUrl(), 'nowhere');
  await expect(open(url)).rejects.toThrow(
    /\/nowhere 不存在.* \/ There is no database .*\/nowhere:/,
  );
});

test.each(['synchronous_commit = off', 'synchronous_commit = local'])(
  'a database that may forget what it acknowledged, by %s',
  async (setting) => {
    const url = await emptyDatabase();
    await runSql(url, `alter database ${new URL(url).pathname.slice(1)} set ${setting}`);
    await expect(open(url)).rejects.toThrow(
      new RegExp(`的 synchronous_commit 是 \\w+，店里需要 on.* / .* has ${setting}, .* needs on`),
    );
  },
);

test('a database that cannot hold Chinese', async () => {
  const url = await emptyDatabase(`encoding 'SQL_ASCII' locale 'C' locale_provider libc`);
  await expect(open(url)).rejects.toThrow(/ has server_encoding = SQL_ASCII, .* needs UTF8/);
});

test('a database of a newer version is refused and left as it is', async () => {
  const url = await emptyDatabase();
  await (await open(url)).close();
  await runSql(url, `insert into kysely_migration values ('9999_later', '2030-01-01')`);
  await expect(open(url)).rejects.toThrow(/9999_later/);
});
