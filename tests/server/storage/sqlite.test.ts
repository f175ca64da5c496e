import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SEED } from '../../../server/seed/index';
import { TSHIRT } from '../../../server/seed/tshirt';
import { connect, openSqlite } from '../../../server/storage/sqlite';
import { NOW } from '../now';
import { tempFolder } from '../temp-folder';
import { firstShop } from './first-shop';

async function keptShop(): Promise<string> {
  const file = join(await tempFolder(), 'shop.sqlite');
  const storage = await openSqlite(file);
  await storage.sow([TSHIRT]);
  await storage.close();
  return file;
}

test('a shop is there again after closing', async () => {
  const storage = await openSqlite(await keptShop());
  expect(await storage.findProduct('tshirt', NOW)).toEqual(TSHIRT);
  await storage.close();
});

test('what is acknowledged is on the disk', async () => {
  const database = connect(await keptShop());
  expect(database.pragma('journal_mode', { simple: true })).toBe('wal');
  expect(database.pragma('synchronous', { simple: true })).toBe(2); // FULL
  expect(database.pragma('foreign_keys', { simple: true })).toBe(1);
  database.close();
});

test('a file that is no database is refused', async () => {
  const folder = await tempFolder({ 'shop.sqlite': 'no database at all, '.repeat(100) });
  await expect(openSqlite(join(folder, 'shop.sqlite'))).rejects.toMatchObject({
    code: 'SQLITE_NOTADB',
  });
});

test('a database with a damaged page is refused', async () => {
  const file = await keptShop();
  const bytes = await readFile(file);
  // The last page's header: what kind of page it is and where its cells begin.
  bytes.fill(0xff, bytes.length - 4096, bytes.length - 4000);
  await writeFile(file, bytes);
  await expect(openSqlite(file)).rejects.toThrow(/quick_check|malformed/);
});

test('a database of a newer version is refused and left as it is', async () => {
  const file = await keptShop();
  const database = connect(file);
  database.exec(`insert into kysely_migration values ('9999_later', '2030-01-01')`);
  database.close();
  await expect(openSqlite(file)).rejects.toThrow(/9999_later/);
});

test('a shop that holds the first seed and nothing else gets the new pieces', async () => {
  const storage = await openSqlite(await firstShop(''));
  expect(await storage.sow(SEED)).toBe(true);
  const listed = SEED.filter((product) => product.listed);
  const models = listed.map(({ model }) => model!);
  expect((await storage.listProducts({ models, limit: 100, now: NOW })).items).toEqual(listed);
  for (const draft of SEED.slice(listed.length)) {
    expect(await storage.findProduct(draft.id, NOW)).toEqual(draft);
  }
  await storage.close();
});

test.each([
  ['renamed its piece', `update product set name_en = 'Our T-shirt'`],
  ['changed a price', `update product_price set amount_minor = 1 where currency = 'EUR'`],
  ['took a size away', `delete from product_size where size = 'XXL'`],
  [
    'took it off the shelf and put another there',
    `update product set id = 'own';
      update product_variant set product_id = 'own'; update product_price set product_id = 'own';
      update product_size set product_id = 'own'`,
  ],
])('a shop that has %s keeps what it has', async (_, change) => {
  const storage = await openSqlite(await firstShop(`pragma foreign_keys = off; ${change}`));
  const models = ['tshirt', 'dress', 'jeans'];
  const before = await storage.listProducts({ models, limit: 100, now: NOW });
  expect(await storage.sow(SEED)).toBe(false);
  expect(await storage.listProducts({ models, limit: 100, now: NOW })).toEqual(before);
  await storage.close();
});

test('a shop of its own sells nothing until somebody has counted it', async () => {
  const storage = await openSqlite(await firstShop(`update product set name_en = 'Our T-shirt'`));
  const { skus } = (await storage.findProduct('tshirt', NOW))!;
  expect(skus.map(({ id }) => id)).toEqual(TSHIRT.skus.map(({ id }) => id));
  expect(skus.every(({ available }) => available === 0)).toBe(true);
  await storage.close();
});
