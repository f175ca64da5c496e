import type { Database } from 'better-sqlite3';
import {
  CompiledQuery,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  type DatabaseConnection,
  type TransactionSettings,
} from 'kysely';
import { isBusy, PATIENCE_MS, PAUSE_MS } from './sqlite-busy';
import { withReadyStatements } from './statement-cache';

/**
 * SQLite whose transactions take the write lock when they begin, unless they only read. A deferred one
 * takes it with its first write, and has to be thrown away when another connection wrote between its
 * first read and that.
 */
export class ImmediateSqliteDialect extends SqliteDialect {
  readonly #database: Database;

  constructor(database: Database) {
    super({ database });
    this.#database = database;
  }

  override createDriver(): SqliteDriver {
    return new ImmediateDriver(this.#database);
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }
}

/** Whoever migrates keeps others out until all is done, and leaves nothing half done when it is killed. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class ImmediateDriver extends SqliteDriver {
  readonly #database: Database;

  constructor(database: Database) {
    super({ database: withReadyStatements(database) });
    this.#database = database;
  }

  override async beginTransaction(
    connection: DatabaseConnection,
    settings?: TransactionSettings,
  ): Promise<void> {
    if (settings?.accessMode === 'read only') {
      await connection.executeQuery(CompiledQuery.raw('begin'));
      return;
    }
    // SQLite's own patience stops this thread, and with it the very transaction that is waited for.
    const patience = this.#database.pragma('busy_timeout', { simple: true }) as number;
    const giveUpAt = Date.now() + PATIENCE_MS;
    for (;;) {
      try {
        this.#database.pragma('busy_timeout = 0');
        await connection.executeQuery(CompiledQuery.raw('begin immediate'));
        return;
      } catch (error) {
        if (!isBusy(error) || Date.now() > giveUpAt) throw error;
      } finally {
        this.#database.pragma(`busy_timeout = ${patience}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 1 + Math.random() * PAUSE_MS));
    }
  }
}
