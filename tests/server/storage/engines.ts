import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { Client } from 'pg';
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
  describe.each(ENGINES)(`${name}, $name`, ({ openDb, makeShop }) => {
    suite(openDb, makeShop);
  });
}

async function makeSqlite(): Promise<OpenDb> {
  const file = join(await tempFolder(), 'shop.sqlite');
  return async () => closed(await openSqliteTables(file));
}

/** Databases of this file's earlier tests: emptying one is much faster than making another. */
const used: string[] = [];

async function makePostgres(): Promise<OpenDb> {
  const url = await postgresUrl();
  const taken = used.pop();
  const name = taken ?? `test_${randomBytes(8).toString('hex')}`;
  const own = withName(url, name);
  if (taken) await runSql(own, EMPTY_AGAIN);
  else {
    await runSql(withName(url, 'postgres'), `create database ${name} template ${nameOf(url)}`);
    await runSql(own, KEEP_BEGINNING);
  }
  onTestFinished(() => void used.push(name));
  return async () => closed(await openPostgresTables(own));
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

/** Runs SQL in a database past the shop. */
export async function runSql(url: string, text: string): Promise<void> {
  const client = new Client(url);
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}

/** Keeps what is in every table of an empty shop in a schema beside it. */
const KEEP_BEGINNING = `do $$ declare name text; begin
  create schema beginning;
  for name in select tablename from pg_tables where schemaname = 'public' loop
    execute format('create table beginning.%1$I as table public.%1$I', name);
  end loop;
end $$`;

/** Sends everybody else away, and makes every table what it was, whatever refers to what. */
const EMPTY_AGAIN = `do $$ declare name text; begin
  perform pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid();
  set local session_replication_role = replica;
  for name in select tablename from pg_tables where schemaname = 'public' loop
    execute format('delete from public.%I', name);
    execute format('insert into public.%1$I table beginning.%1$I', name);
  end loop;
end $$`;

function closed(db: Kysely<Tables>): Kysely<Tables> {
  onTestFinished(() => db.destroy());
  return db;
}
