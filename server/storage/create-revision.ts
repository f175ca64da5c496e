import type { Kysely } from 'kysely';

/**
 * With which of the shelf's revisions something else was shown of a product, so that what has not
 * changed is not read again. A row of its own that refers to nothing: only whoever has raised the
 * shelf's revision writes it, and waits for nobody then.
 */
export async function createRevision({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('product_revision')
    .addColumn('product_id', 'text', (column) => column.primaryKey())
    .addColumn('revision', 'bigint', (column) => column.notNull())
    .execute();
}
