import type { Kysely, Migration } from 'kysely';
import { createColours } from './create-colours';
import { createPriceOrder } from './create-price-order';
import { createRevision } from './create-revision';
import { createSelling } from './create-selling';
import { createShowrooms } from './create-showrooms';
import { indexProduct } from './search-index';
import type { Tables } from './tables';

/** The database's history, oldest first. A migration that has left this repository never changes. */
export const MIGRATIONS: Record<string, Migration> = {
  '0001_products': { up: createProducts },
  '0002_sown': { up: createSown },
  '0003_search': { up: createSearch },
  '0004_selling': { up: createSelling },
  '0005_revision': { up: createRevision },
  '0006_colours': { up: createColours },
  '0007_price_order': { up: createPriceOrder },
  '0008_showrooms': { up: createShowrooms },
};

async function createProducts(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  await schema
    .createTable('product')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('name_zh', 'text', (column) => column.notNull())
    .addColumn('name_en', 'text', (column) => column.notNull())
    .addColumn('summary_zh', 'text', (column) => column.notNull())
    .addColumn('summary_en', 'text', (column) => column.notNull())
    .addColumn('description_zh', 'text', (column) => column.notNull())
    .addColumn('description_en', 'text', (column) => column.notNull())
    .addColumn('details', 'text', (column) => column.notNull())
    .addColumn('model', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createIndex('product_place')
    .on('product')
    .columns(['position', 'id'])
    .unique()
    .execute();

  await partOfProduct(db, 'product_variant', 'id')
    .addColumn('name_zh', 'text', (column) => column.notNull())
    .addColumn('name_en', 'text', (column) => column.notNull())
    .addColumn('swatch', 'text', (column) => column.notNull())
    .execute();
  await partOfProduct(db, 'product_price', 'currency')
    .addColumn('exponent', 'integer', (column) => column.notNull())
    .addColumn('amount_minor', 'bigint', (column) => column.notNull())
    .execute();
  await partOfProduct(db, 'product_size', 'size')
    .addColumn('body_cm', 'text', (column) => column.notNull())
    .addColumn('garment_cm', 'text', (column) => column.notNull())
    .execute();
}

/** The first seed was the T-shirt alone; a shelf that still holds just this was touched by nobody. */
const FIRST_SEED = {
  product_id: 'tshirt',
  fingerprint: '5a104556014de9d02d8afe4c46e839471eb791f59030697f2b6006629a086102',
};

async function createSown(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('sown')
    .addColumn('product_id', 'text', (column) => column.primaryKey())
    .addColumn('fingerprint', 'text', (column) => column.notNull())
    .execute();
  await (db as Kysely<any>).insertInto('sown').values(FIRST_SEED).execute();
}

async function createSearch(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('product_term')
    .addColumn('term', 'text', (column) => column.notNull())
    .addColumn('product_id', 'text', (column) =>
      column.notNull().references('product.id').onDelete('cascade'),
    )
    .addPrimaryKeyConstraint('product_term_key', ['term', 'product_id'])
    .execute();
  // A product that goes takes its terms along.
  await db.schema
    .createIndex('product_term_product')
    .on('product_term')
    .column('product_id')
    .execute();
  await db.schema
    .createTable('word_key')
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('word', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('word_key_key', ['key', 'word'])
    .execute();
  const shelf: Kysely<Tables> = db;
  for (const product of await shelf.selectFrom('product').selectAll().execute()) {
    const variants = await shelf
      .selectFrom('product_variant')
      .selectAll()
      .where('product_id', '=', product.id)
      .orderBy('position')
      .execute();
    await indexProduct(db, { product, variants });
  }
}

/** An ordered list that belongs to a product and goes with it; `key` names an entry within it. */
function partOfProduct(db: Kysely<unknown>, table: string, key: string) {
  return db.schema
    .createTable(table)
    .addColumn('product_id', 'text', (column) =>
      column.notNull().references('product.id').onDelete('cascade'),
    )
    .addColumn(key, 'text', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint(`${table}_key`, ['product_id', key] as never);
}
