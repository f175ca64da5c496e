import { once } from 'node:events';
import { cp } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { collectOutput, runServer, START } from '../setup/server';
import { tempFolder } from './temp-folder';

/** Runs `npm start`'s program to its end; resolves to its exit code and the lines that it printed. */
async function startAndEnd(
  env: Readonly<Record<string, string>>,
  nodeFlags: readonly string[] = [],
  start = START,
) {
  const child = runServer({ PORT: '0', HTTPS_PORT: '0', ...env }, nodeFlags, start);
  const output = collectOutput(child);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, lines: output().trimEnd().split('\n') };
}

/** A port that something else listens on. */
async function usedPort(): Promise<string> {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  onTestFinished(() => void other.close());
  return String((other.address() as AddressInfo).port);
}

test.each(['PORT', 'HTTPS_PORT'])('a used %s: one line, exit 1', async (setting) => {
  const port = await usedPort();
  const env = { DATA_DIR: await tempFolder(), HOST: '127.0.0.1', [setting]: port };
  expect(await startAndEnd(env)).toEqual({
    code: 1,
    lines: [
      `端口 ${port} 已被占用：关掉占用它的程序，或用 ${setting} 换一个 / ` +
        `Port ${port} is in use: stop the program that holds it, or choose another with ${setting}`,
    ],
  });
});

test('an address that is not this machine: one line, exit 1', async () => {
  const { code, lines } = await startAndEnd({ DATA_DIR: await tempFolder(), HOST: '192.0.2.77' });
  expect(code).toBe(1);
  expect(lines).toEqual([expect.stringMatching(/^无法在 .* \/ Cannot listen on 192\.0\.2\.77:0 /)]);
});

test.each(['18.20.4', '20.18.3', '21.7.3', '22.11.0'])(
  'Node %s: one line, exit 1',
  async (version) => {
    const pretend = `Object.defineProperty(process.versions,'node',{value:'${version}'})`;
    const flags = ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`];
    expect(await startAndEnd({ DATA_DIR: await tempFolder() }, flags)).toEqual({
      code: 1,
      lines: [
        `需要 Node 20.19、22.12 或更新的版本，现在是 ${version} / ` +
          `Node 20.19, 22.12 or newer is needed, and this is ${version}`,
      ],
    });
  },
);

test('no dependencies: one line, exit 1', async () => {
  const folder = await tempFolder();
  const start = join(folder, 'server/start.mjs');
  await cp(START, start);
  expect(await startAndEnd({}, [], start)).toEqual({
    code: 1,
    lines: ['依赖还没有安装，请先运行 npm ci / The dependencies are missing: run npm ci first'],
  });
});

test('a data folder that cannot be written to: one line, exit 1', async () => {
  // A file in its way stops root too, which permissions do not.
  const folder = join(await tempFolder({ file: '' }), 'file', 'data');
  const { code, lines } = await startAndEnd({ DATA_DIR: folder });
  expect(code).toBe(1);
  expect(lines).toEqual([
    `数据文件夹 ${folder} 无法写入（ENOTDIR）：修改它的权限，或用 DATA_DIR 换一个 / ` +
      `The data folder ${folder} cannot be written to (ENOTDIR): ` +
      'change its permissions, or choose another with DATA_DIR',
  ]);
});

test('a broken database: one line, exit 1', async () => {
  const folder = await tempFolder({ 'shop.sqlite': 'no database at all, '.repeat(100) });
  const file = join(folder, 'shop.sqlite');
  const { code, lines } = await startAndEnd({ DATA_DIR: folder });
  expect(code).toBe(1);
  expect(lines).toEqual([
    `数据库 ${file} 打不开（SQLITE_NOTADB）：用备份恢复它，或把它移走、重新开始 / ` +
      `The database ${file} cannot be opened (SQLITE_NOTADB): ` +
      'restore it from a backup, or move it away to begin anew',
  ]);
});

test('a setting that makes no sense: one line, exit 1', async () => {
  const { code, lines } = await startAndEnd({ PORT: 'http' });
  expect(code).toBe(1);
  expect(lines).toEqual([expect.stringMatching(/^PORT 必须是 .* \/ PORT must be .*"http"$/)]);
});
