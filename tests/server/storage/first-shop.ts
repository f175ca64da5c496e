import { join } from 'node:path';
import { Kysely, Migrator, SqliteDialect } from 'kysely';
import { MIGRATIONS } from '../../../server/storage/migrations';
import { rowsFromProduct } from '../../../server/storage/product-rows';
import { connect } from '../../../server/storage/sqlite';
import type { StoredProduct } from '../../../server/storage/storage';
import { tempFolder } from '../temp-folder';
import FIRST_SEED from './first-seed.json' with { type: 'json' };

/** A database as the first version left it, with the seed of that time or something else in it. */
export async function firstShop(change = ''): Promise<string> {
  const file = join(await tempFolder(), 'shop.sqlite');
  const database = connect(file);
  const db = new Kysely<any>({ dialect: new SqliteDialect({ database }) });
  const first = { '0001_products': MIGRATIONS['0001_products']! };
  await new Migrator({ db, provider: { getMigrations: async () => first } }).migrateToLatest();
  const seed = { ...FIRST_SEED, skus: [], listed: true } as unknown as StoredProduct;
  const { product, variants, prices, sizes } = rowsFromProduct(seed, 0);
  const { listed: _, dimensions_cm: __, version: ___, ...row } = product;
  await db.insertInto('product').values(row).execute();
  await db.insertInto('product_variant').values(variants).execute();
  await db.insertInto('product_price').values(prices).execute();
  await db.insertInto('product_size').values(sizes).execute();
  database.exec(change);
  await db.destroy();
  return file;
}
