import type { Kysely } from 'kysely';
import { insertColours } from './colour-rows';
import type { Tables } from './tables';

/** The family of each colourway's main colour, to be looked for. */
export async function createColours(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .createTable('variant_colour')
    .addColumn('product_id', 'text', (column) =>
      column.notNull().references('product.id').onDelete('cascade'),
    )
    .addColumn('variant_id', 'text', (column) => column.notNull())
    .addColumn('colour', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('variant_colour_key', ['product_id', 'variant_id'])
    .execute();
  await insertColours(db, await db.selectFrom('product_variant').selectAll().execute());
}
