import { z } from 'zod';
import { moneySchema } from './money';

/**
 * What goods cost with all that comes on top, all in one currency. Prices include tax: `tax` is the
 * part of `total` that is tax, rounded half up to the minor unit once, on the whole.
 */
export const totalsSchema = z.object({
  goods: moneySchema,
  delivery: moneySchema,
  tax: moneySchema,
  /** goods + delivery. */
  total: moneySchema,
});

export type Totals = z.infer<typeof totalsSchema>;
