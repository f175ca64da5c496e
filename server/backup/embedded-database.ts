import { join, resolve } from 'node:path';
import { readConfig } from '../config';
import { StartError } from '../start-error';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The file of the shop's own database, as the settings say. Throws a `StartError` where the shop is on
 * PostgreSQL, which has tools of its own for this.
 * @param postgresCommand Does on PostgreSQL what was asked for.
 */
export function embeddedDatabase(env: Environment, postgresCommand: string): string {
  const { dataFolder, databaseUrl } = readConfig(env);
  if (!databaseUrl) return join(dataFolder, 'shop.sqlite');
  throw new StartError({
    zh: `店铺用的是 PostgreSQL（DATABASE_URL），请用它自己的工具：\n  ${postgresCommand}\n`,
    en: `The shop is on PostgreSQL (DATABASE_URL), which has tools of its own:\n  ${postgresCommand}`,
  });
}

/** The one file that a command was given, as the person who gave it meant it. Throws when there is none. */
export function givenFile(args: readonly string[], env: Environment, command: string): string {
  const [file] = args;
  // npm moves to the repository before it runs a command.
  if (file !== undefined && args.length === 1) return resolve(env['INIT_CWD'] ?? '.', file);
  throw new StartError({
    zh: `用法：npm run ${command} -- 文件`,
    en: `Usage: npm run ${command} -- FILE`,
  });
}
