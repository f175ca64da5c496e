import { Kysely, PostgresDialect, sql } from 'kysely';
import { Pool, TypeOverrides, type PoolConfig } from 'pg';
import { ByteOrderPlugin } from './byte-order';
import { migrate } from './migrate';
import { PostgresUnfitError } from './postgres-unfit';
import type { Tables } from './tables';

/** Connections that one process keeps; a server allows 100 in all unless told otherwise. */
const CONNECTIONS = 10;
const CONNECT_MS = 5_000;
/** How long a query waits for a connection when all are busy; whoever asked is told before that. */
const QUEUE_MS = 20_000;
/** No query of the shop takes this long; what does hangs. */
const STATEMENT_MS = 10_000;
/** Longer than whoever holds a row needs. */
const LOCK_MS = 5_000;

/** Types whose text is a whole number: `bigint`, and `numeric` as sums of it. */
const WHOLE_NUMBER_OIDS: readonly number[] = [20, 1700];

/**
 * Opens the PostgreSQL database behind an address (`postgres://user:password@host:5432/name`) and
 * brings it up to date; processes that do so at once wait for each other. Rejects when it does not
 * answer, is newer than this code, or with {@link PostgresUnfitError} when it may lose orders.
 */
export async function openPostgresTables(url: string): Promise<Kysely<Tables>> {
  // A migration may take long, and longer still while another process runs it.
  const migrating = open({ connectionString: url, max: 1, connectionTimeoutMillis: CONNECT_MS });
  try {
    await assertFit(migrating);
    await migrate(migrating.withPlugin(new ByteOrderPlugin()));
  } finally {
    await migrating.destroy();
  }
  return open({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: QUEUE_MS,
    statement_timeout: STATEMENT_MS,
    lock_timeout: LOCK_MS,
    idle_in_transaction_session_timeout: STATEMENT_MS,
  });
}

function open(config: PoolConfig): Kysely<Tables> {
  const types = new TypeOverrides();
  for (const oid of WHOLE_NUMBER_OIDS) types.setTypeParser(oid, wholeNumber);
  const pool = new Pool({ ...config, types, application_name: 'tryscape' });
  // A connection that breaks while nobody uses it leaves the pool; the next query opens another.
  pool.on('error', () => {});
  // One that breaks in the middle of a transaction fails that: the pool listens to idle ones alone.
  pool.on('connect', (client) => client.on('error', () => {}));
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

/** Throws where a number would lose digits. */
function wholeNumber(text: string): number {
  const number = Number(text);
  if (Number.isSafeInteger(number)) return number;
  throw new RangeError(`storage/postgres: ${text} is no safe whole number`);
}

/** What is acknowledged must be on the disk, and texts must be compared as SQLite compares them. */
async function assertFit(db: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ name: string; setting: string }>`
    select name, setting from pg_settings
    where name in ('synchronous_commit', 'fsync', 'server_encoding')`.execute(db);
  const settings = Object.fromEntries(rows.map(({ name, setting }) => [name, setting]));
  const needed = { synchronous_commit: 'on', fsync: 'on', server_encoding: 'UTF8' };
  for (const [name, value] of Object.entries(needed)) {
    if (settings[name] !== value) throw new PostgresUnfitError(name, settings[name]!, value);
  }
}
