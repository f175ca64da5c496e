import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SEED } from '../../../server/seed/index';
import { TSHIRT } from '../../../server/seed/tshirt';
import { createSqlStorage } from '../../../server/storage/sql-storage';
import { openSqliteTables } from '../../../server/storage/sqlite';
import type { StoredProduct } from '../../../server/storage/storage';
import { CURRENCY_EXPONENTS, money } from '../../../src/contract/money';

/** A data folder for `startServer`, and how to be rid of it. */
export interface LongShelf {
  readonly folder: string;
  /** Names of the pieces that are there besides the seed, in the shelf's order, in English. */
  readonly names: readonly string[];
  remove(): Promise<void>;
}

/** A shop that sells its seed and so many more T-shirts, each by another name and price. */
export async function longShelf(count: number): Promise<LongShelf> {
  const folder = await mkdtemp(join(tmpdir(), 'tryscape-shelf-'));
  const more = Array.from({ length: count }, (_, index) => another(index + 1));
  const db = await openSqliteTables(join(folder, 'shop.sqlite'));
  await createSqlStorage(db).sow([...SEED, ...more]);
  // The shop takes it for an operator's own, and leaves it.
  await db.deleteFrom('sown').execute();
  await db.destroy();
  return {
    folder,
    names: more.map(({ name }) => name.en),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

function another(number: number): StoredProduct {
  const id = `tshirt-${number}`;
  return {
    ...TSHIRT,
    id,
    name: { zh: `第${number}号T恤`, en: `T-shirt no. ${number}` },
    prices: TSHIRT.prices.map(({ currency }) =>
      money(currency, (100 + number) * 10 ** CURRENCY_EXPONENTS[currency]),
    ),
    skus: TSHIRT.skus.map((sku) => ({ ...sku, id: sku.id.replace(TSHIRT.id, id) })),
  };
}
