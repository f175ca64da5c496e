import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { openStorage } from '../../../server/open-storage';
import { firstOperatorToken, isOperatorToken } from '../../../server/operator/operator-token';
import { tempFolder } from '../temp-folder';

const MAIN = join(import.meta.dirname, '../../../server/operator/main.ts');

test('the command prints another token, which takes the place of the one before', async () => {
  const dataFolder = await tempFolder();
  const place = { dataFolder, databaseUrl: undefined };
  const storage = await openStorage(place);
  const before = (await firstOperatorToken(storage.db))!;
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', MAIN], {
    env: { PATH: process.env['PATH'], DATA_DIR: dataFolder },
  });
  const token = stdout.trimEnd();
  expect(token).toMatch(/^[\w-]{43}$/);
  expect(await isOperatorToken(storage.db, token)).toBe(true);
  expect(await isOperatorToken(storage.db, before)).toBe(false);
  await storage.close();
});
