import type { Kysely } from 'kysely';

/** What can be walked through; what is said of each is JSON, checked when it is read. */
export async function createShowrooms({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('showroom')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('listed', 'integer', (column) => column.notNull().defaultTo(1))
    .addColumn('document', 'text', (column) => column.notNull())
    .addColumn('sown', 'text', (column) => column.notNull().defaultTo(''))
    .execute();
}
