import { PostgresAdapter, type Kysely, type SelectQueryBuilder } from 'kysely';
import type { Tables } from './tables';

/**
 * The rows of a query, locked until the transaction ends where engines lock rows; on SQLite the
 * transaction has locked everything already. Deadlocks are kept away by one order for all:
 * guest → order → products by id → stock by sku → shelf.
 */
export function locked<Table extends keyof Tables, Row>(
  transaction: Kysely<Tables>,
  query: SelectQueryBuilder<Tables, Table, Row>,
): SelectQueryBuilder<Tables, Table, Row> {
  return transaction.getExecutor().adapter instanceof PostgresAdapter ? query.forUpdate() : query;
}
