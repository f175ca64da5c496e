import { sql, type Kysely } from 'kysely';

/** What selling needs. Moments are milliseconds since 1970; amounts are minor units. */
export async function createSelling(db: Kysely<unknown>): Promise<void> {
  await extendProducts(db);
  await createStock(db);
  await createGuests(db);
  await createOrders(db);
}

async function extendProducts(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  const product = () => schema.alterTable('product');
  await product()
    .addColumn('listed', 'integer', (column) => column.notNull().defaultTo(1))
    .execute();
  await product()
    .addColumn('dimensions_cm', 'text', (column) => column.notNull().defaultTo(''))
    .execute();
  await product()
    .addColumn('version', 'integer', (column) => column.notNull().defaultTo(1))
    .execute();
  await schema
    .createTable('shelf')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('revision', 'bigint', (column) => column.notNull())
    .execute();
  await sql`insert into shelf (id, revision) values (1, 1)`.execute(db);
}

async function createStock(db: Kysely<any>): Promise<void> {
  const { schema } = db;
  await schema
    .createTable('stock')
    .addColumn('sku', 'text', (column) => column.primaryKey())
    .addColumn('product_id', 'text', (column) =>
      column.notNull().references('product.id').onDelete('cascade'),
    )
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('variant_id', 'text', (column) => column.notNull())
    .addColumn('size', 'text', (column) => column.notNull())
    .addColumn('on_hand', 'integer', (column) => column.notNull().check(sql`on_hand >= 0`))
    .execute();
  await schema
    .createIndex('stock_product')
    .on('stock')
    .columns(['product_id', 'position'])
    .execute();
  await countNothing(db);
  await schema
    .createTable('reservation')
    .addColumn('sku', 'text', (column) => column.notNull())
    .addColumn('guest_id', 'text', (column) => column.notNull())
    .addColumn('quantity', 'integer', (column) => column.notNull().check(sql`quantity > 0`))
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('reservation_key', ['sku', 'guest_id'])
    .execute();
  await schema.createIndex('reservation_expiry').on('reservation').column('expires_at').execute();
}

/** Nobody has counted what an older shop has: it sells again once its operator did. */
async function countNothing(db: Kysely<any>): Promise<void> {
  const variants = await db.selectFrom('product_variant').selectAll().orderBy('position').execute();
  for (const { product_id, id: variant_id, position } of variants) {
    const sizes = await db
      .selectFrom('product_size')
      .select('size')
      .where('product_id', '=', product_id)
      .orderBy('position')
      .execute();
    const rows = (sizes.length > 0 ? sizes : [{ size: '' }]).map(({ size }, index) => ({
      sku: [product_id, variant_id, ...(size ? [size] : [])].join('.'),
      product_id,
      position: position * Math.max(1, sizes.length) + index,
      variant_id,
      size,
      on_hand: 0,
    }));
    await db.insertInto('stock').values(rows).execute();
  }
}

async function createGuests({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('guest')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('seen_at', 'bigint', (column) => column.notNull())
    .addColumn('delivery', 'text', (column) => column.notNull().defaultTo(''))
    .execute();
  await schema
    .createTable('cart_line')
    .addColumn('guest_id', 'text', (column) =>
      column.notNull().references('guest.id').onDelete('cascade'),
    )
    .addColumn('sku', 'text', (column) => column.notNull())
    .addColumn('quantity', 'integer', (column) => column.notNull().check(sql`quantity > 0`))
    .addColumn('added_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('cart_line_key', ['guest_id', 'sku'])
    .execute();
  await schema
    .createTable('setting')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute();
}

async function createOrders({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('shop_order')
    .addColumn('token', 'text', (column) => column.primaryKey())
    .addColumn('number', 'text', (column) => column.notNull().unique())
    .addColumn('guest_id', 'text')
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('placed_at', 'bigint', (column) => column.notNull())
    .addColumn('undo_until', 'bigint', (column) => column.notNull())
    .addColumn('currency', 'text', (column) => column.notNull())
    .addColumn('goods_minor', 'bigint', (column) => column.notNull())
    .addColumn('delivery_minor', 'bigint', (column) => column.notNull())
    .addColumn('tax_minor', 'bigint', (column) => column.notNull())
    .addColumn('total_minor', 'bigint', (column) => column.notNull())
    .addColumn('delivery', 'text', (column) => column.notNull())
    .addColumn('arrives', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createIndex('shop_order_guest')
    .on('shop_order')
    .columns(['guest_id', 'placed_at'])
    .execute();
  await schema
    .createIndex('shop_order_time')
    .on('shop_order')
    .columns(['placed_at', 'token'])
    .execute();
  const partOfOrder = (table: string) =>
    schema
      .createTable(table)
      .addColumn('token', 'text', (column) =>
        column.notNull().references('shop_order.token').onDelete('cascade'),
      )
      .addColumn('position', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint(`${table}_key`, ['token', 'position'] as never);
  await partOfOrder('order_line')
    .addColumn('sku', 'text', (column) => column.notNull())
    .addColumn('product_id', 'text', (column) => column.notNull())
    .addColumn('model', 'text', (column) => column.notNull())
    .addColumn('variant_id', 'text', (column) => column.notNull())
    .addColumn('size', 'text', (column) => column.notNull())
    .addColumn('name_zh', 'text', (column) => column.notNull())
    .addColumn('name_en', 'text', (column) => column.notNull())
    .addColumn('variant_zh', 'text', (column) => column.notNull())
    .addColumn('variant_en', 'text', (column) => column.notNull())
    .addColumn('price_minor', 'bigint', (column) => column.notNull())
    .addColumn('quantity', 'integer', (column) => column.notNull())
    .addColumn('from_bag', 'integer', (column) => column.notNull())
    .execute();
  await partOfOrder('order_event')
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .execute();
  await schema
    .createTable('idempotency_key')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('request_hash', 'text', (column) => column.notNull())
    .addColumn('guest_id', 'text')
    .addColumn('lease_until', 'bigint', (column) => column.notNull())
    .addColumn('answer', 'text')
    .execute();
  await schema
    .createIndex('idempotency_key_lease')
    .on('idempotency_key')
    .column('lease_until')
    .execute();
}
