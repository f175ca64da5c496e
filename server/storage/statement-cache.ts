import type { Database, Statement } from 'better-sqlite3';
import { LRUCache } from 'lru-cache';

/** More different statements than the shop has; what is asked for once only makes way. */
const MOST_STATEMENTS = 300;

/** The database with statements kept ready for the next time, since reading SQL costs more than running most of it. */
export function withReadyStatements(database: Database) {
  const ready = new LRUCache<string, Statement>({ max: MOST_STATEMENTS });
  return {
    prepare(sql: string): Statement {
      const found = ready.get(sql);
      if (found) return found;
      const statement = database.prepare(sql);
      ready.set(sql, statement);
      return statement;
    },
    close: () => void database.close(),
  };
}
