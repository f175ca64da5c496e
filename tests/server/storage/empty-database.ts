import { randomBytes } from 'node:crypto';
import { onTestFinished } from 'vitest';
import { postgresUrl, runSql, withName } from './engines';

/** Address of an empty PostgreSQL database with these options; it is gone after the test. */
export async function emptyDatabase(options = ''): Promise<string> {
  const url = await postgresUrl();
  const name = `open_${randomBytes(8).toString('hex')}`;
  const admin = withName(url, 'postgres');
  await runSql(admin, `create database ${name} template template0 ${options}`);
  onTestFinished(() => runSql(admin, `drop database ${name} with (force)`));
  return withName(url, name);
}
