import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import pg from 'pg';
import { describe, inject, onTestFinished } from 'vitest';
import { openPostgresTables } from '../../../server/storage/postgres';
import { openSqliteTables } from '../../../server/storage/sqlite';
import type { Tables } from '../../../server/storage/tables';
import { tempFolder } from '../temp-folder';

/** Opens an empty shop of a test's own, up to date; it is closed and gone after the test. */
export type OpenDb = () => Promise<Kysely<Tables>>;

/** Makes an empty shop of a test's own; what it resolves to opens it once more each time, as another process would. */
export type MakeShop = () => Promise<OpenDb>;

export interface Engine {
  readonly name: 'SQLite' | 'PostgreSQL';
  readonly openDb: OpenDb;
  readonly makeShop: MakeShop;
}

/** Every engine that the shop runs on. */
export const ENGINES: readonly Engine[] = [
  {
    name: 'SQLite',
    openDb: async () => closed(await openSqliteTables(':memory:')),
    makeShop: makeSqlite,
  },
  { name: 'PostgreSQL', openDb: async () => (await makePostgres())(), makeShop: makePostgres },
];

/** Runs a suite on every engine: what holds on one holds on all. */
export function describeEngines(
  name: string,
  suite: (openDb: OpenDb, makeShop: MakeShop) => void,
): void {
  describe.each(ENGINES)(`${name}, $name`, ({ openDb, makeShop }) => suite(openDb, makeShop));
}

async function makeSqlite(): Promise<OpenDb> {
  const file = join(await tempFolder(), 'shop.sqlite');
  return async () => closed(await openSqliteTables(file));
}

async function makePostgres(): Promise<OpenDb> {
  const url = await postgresUrl();
  const name = `test_${randomBytes(8).toString('hex')}`;
  await asAdmin(url, `create database ${name} template ${nameOf(url)}`);
  onTestFinished(() => asAdmin(url, `drop database ${name} with (force)`));
  return async () => closed(await openPostgresTables(withName(url, name)));
}

/** Address of the empty shop that every other is a copy of. Rejects with PostgreSQL's own words when it did not start. */
export async function postgresUrl(): Promise<string> {
  const response = await fetch(inject('postgresDesk'));
  const text = await response.text();
  if (!response.ok) throw new Error(`PostgreSQL is needed for these tests.\n${text}`);
  return text;
}

export function withName(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}

const nameOf = (url: string) => new URL(url).pathname.slice(1);

/** Runs a statement from outside of the shop's own databases. */
export async function asAdmin(url: string, statement: string): Promise<void> {
  const client = new pg.Client(withName(url, 'postgres'));
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function closed(db: Kysely<Tables>): Kysely<Tables> {
  onTestFinished(() => db.destroy());
  return db;
}
