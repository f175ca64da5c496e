import type { Kysely } from 'kysely';
import { colourOf } from '../../src/contract/colour';
import { batches } from './batches';
import type { Tables } from './tables';

/** Makes colourways findable by the family of their main colour. */
export async function insertColours(
  db: Kysely<Tables>,
  variants: readonly Tables['product_variant'][],
): Promise<void> {
  const rows = variants.map(({ product_id, id: variant_id, swatch }) => {
    const [main] = JSON.parse(swatch) as [string];
    return { product_id, variant_id, colour: colourOf(main) };
  });
  for (const batch of batches(rows)) await db.insertInto('variant_colour').values(batch).execute();
}
