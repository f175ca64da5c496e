import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { locked } from './locked';
import { rowsFromProduct, type ProductRows } from './product-rows';
import { putProduct } from './put-product';
import { readShelf } from './read-shelf';
import type { StoredProduct } from './storage';
import type { Tables } from './tables';
import { touchShelf } from './touch-shelf';

/**
 * Puts a seed on the shelf when that takes nothing away from anybody: when the shelf is empty, or
 * holds exactly what an earlier seed left there. True when it did.
 */
export function sow(db: Kysely<Tables>, seed: readonly StoredProduct[]): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    // Another process may be sowing.
    await locked(transaction, transaction.selectFrom('sown').select('product_id')).execute();
    const shelf = await readShelf(transaction);
    const sown = await transaction.selectFrom('sown').selectAll().execute();
    const left = new Map(sown.map((row) => [row.product_id, row.fingerprint]));
    const untouched =
      shelf.length === left.size &&
      shelf.every((rows) => left.get(rows.product.id) === fingerprint(rows));
    if (shelf.length > 0 && !untouched) return false;

    const next = seed.map(rowsFromProduct);
    if (shelf.length > 0 && same(shelf, next)) return false;
    await transaction.deleteFrom('sown').execute();
    await transaction.deleteFrom('product').execute();
    for (const rows of next) await putUp(transaction, rows);
    await touchShelf(
      transaction,
      [...shelf, ...next].map(({ product }) => product.id),
    );
    return true;
  });
}

function same(one: readonly ProductRows[], other: readonly ProductRows[]): boolean {
  return (
    one.length === other.length &&
    one.every((rows, i) => fingerprint(rows) === fingerprint(other[i]!))
  );
}

async function putUp(db: Kysely<Tables>, rows: ProductRows): Promise<void> {
  await putProduct(db, rows);
  const sown = { product_id: rows.product.id, fingerprint: fingerprint(rows) };
  await db.insertInto('sown').values(sown).execute();
}

/** What later columns hold in rows that were there before them. */
const BEFORE: Readonly<Record<string, unknown>> = { listed: 1, dimensions_cm: '', version: 1 };

/**
 * The same for the same content, whatever the order in which an engine gives the columns, and
 * whether or not the columns and the empty stock of a later migration are there.
 */
export function fingerprint({ product, variants, prices, sizes, stock }: ProductRows): string {
  const rows = [...variants, ...prices, ...sizes, ...stock.filter(({ on_hand }) => on_hand > 0)];
  const kept = Object.fromEntries(Object.entries(product).filter(([k, v]) => BEFORE[k] !== v));
  const canonical = [kept, ...rows].map((row) =>
    Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  return createHash('sha256').update(JSON.stringify(canonical)).digest('hex');
}
