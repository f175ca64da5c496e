import { describe, expect, onTestFinished, test } from 'vitest';
import { SEED } from '../../../server/seed/index';
import { createSqlStorage } from '../../../server/storage/sql-storage';
import { openSqlite, openSqliteTables } from '../../../server/storage/sqlite';
import type { Storage, StoredProduct } from '../../../server/storage/storage';
import { NOW } from '../now';
import { productWith } from '../shop-fixture';
import { firstShop } from './first-shop';

const MODELS = ['tshirt', 'dress', 'jeans', 'coat'];

async function openFilled(...products: readonly StoredProduct[]) {
  const db = await openSqliteTables(':memory:');
  onTestFinished(() => db.destroy());
  const storage = createSqlStorage(db);
  await storage.sow(products);
  return { db, storage };
}

async function find(storage: Storage, text: string): Promise<string[]> {
  const page = await storage.listProducts({ models: MODELS, limit: 100, text, now: NOW });
  return page.items.map(({ id }) => id);
}

describe('the pieces of a fresh shop', () => {
  test.each([
    // Names, summaries, details and colours, by one, two, three and more characters.
    ['裙', ['slip-dress']],
    ['恤', ['tshirt']],
    ['牛仔', ['straight-jeans']],
    ['牛仔裤', ['straight-jeans']],
    ['圆领T恤', ['tshirt']],
    ['每天都能穿', ['tshirt']],
    ['精梳棉平纹针织', ['tshirt']],
    ['海蓝', ['tshirt']],
    ['罗纹 本白', ['tshirt']],
    // What does not stand together may stand apart, but two characters must meet.
    ['吊带裙', ['slip-dress']],
    ['水洗牛仔裤', ['straight-jeans']],
    ['牛仔裙', []],
    ['恤牛', []],
    ['恤 牛仔', []],
    ['大衣', []],
    // Words by how they begin, in any order, in either case.
    ['crew', ['tshirt']],
    ['JEA', ['straight-jeans']],
    ['shirt crew', ['tshirt']],
    ['dr', ['tshirt', 'slip-dress']],
    ['cotton jersey', ['tshirt']],
    ['breton 海军', ['tshirt']],
    ['jersey 裙', []],
    // One typo.
    ['jeens', ['straight-jeans']],
    ['dres', ['slip-dress']],
    ['jresey', ['tshirt']],
    ['cottton jersey', ['tshirt']],
    ['jarsay', []],
    ['overcoat', []],
    ['!', []],
  ])('"%s" finds %j', async (text, ids) => {
    const { storage } = await openFilled(...SEED);
    expect(await find(storage, text)).toEqual(ids);
  });
});

const named = (id: string, zh: string, en: string): StoredProduct => ({
  ...productWith(id, 'coat'),
  name: { zh, en },
});

test('a word that is there is no typo of another', async () => {
  const { storage } = await openFilled(named('a', '甲', 'Velvet coat'), named('b', '乙', 'Velvot'));
  expect(await find(storage, 'velvet')).toEqual(['a']);
  expect(await find(storage, 'velvat')).toEqual(['a', 'b']);
});

test('two typos are one too many, also where a letter less makes the words alike', async () => {
  const { storage } = await openFilled(named('a', '甲', 'Velvet'));
  expect(await find(storage, 'elvet')).toEqual(['a']);
  expect(await find(storage, 'elvety')).toEqual([]);
});

test('words that went with their product are words no more', async () => {
  const { db, storage } = await openFilled(named('a', '甲', 'Velvet'), named('b', '乙', 'Velvot'));
  await db.deleteFrom('product').where('id', '=', 'a').execute();
  expect(await find(storage, '甲')).toEqual([]);
  expect(await find(storage, 'velvet')).toEqual(['b']);
});

test('neither a quote nor a wildcard is more than a mark', async () => {
  const { storage } = await openFilled(named('a', '甲', 'Velvet'));
  for (const text of [`'`, '%', '_', '-velvet', `velvet' or 1=1`]) {
    expect(await find(storage, text)).toEqual(text === '-velvet' ? ['a'] : []);
  }
});

test('what is found is paged like the shelf', async () => {
  const ids = ['e', 'd', 'c', 'b', 'a'];
  const { storage } = await openFilled(
    ...ids.flatMap((id) => [named(id, '绒', 'Velvet'), named(`${id}-silk`, '丝', 'Silk')]),
  );
  const query = { models: MODELS, limit: 3, text: 'velvet', now: NOW };
  const first = await storage.listProducts(query);
  const second = await storage.listProducts({ ...query, after: first.next! });
  expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids);
  expect(second.next).toBeNull();
});

test('pieces that were there before the search are found', async () => {
  const later = await openSqlite(await firstShop());
  onTestFinished(() => later.close());
  expect(await find(later, '圆领')).toEqual(['tshirt']);
  expect(await find(later, 'ocaen')).toEqual(['tshirt']);
});
