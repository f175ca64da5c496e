import { z } from 'zod';
import { COLOURS } from './colour';
import { moneySchema } from './money';
import { KINDS, SIZES } from './product';

/** How many products a choice of a filter would list. */
const countSchema = z.int().min(1);

/**
 * `GET /api/products/facets`: what the filters beside a list offer. Each is counted among the products
 * that all the other filters leave, without its own; a choice that would list nothing is left out.
 */
export const facetsSchema = z.object({
  /** Products that all the filters together leave. */
  total: z.int().min(0),
  kinds: z.array(z.object({ kind: z.enum(KINDS), count: countSchema })),
  /** Smallest first. */
  sizes: z.array(z.object({ size: z.enum(SIZES), count: countSchema })),
  colours: z.array(z.object({ colour: z.enum(COLOURS), count: countSchema })),
  /** Products of which a piece is available. */
  available: z.int().min(0),
  /** Lowest and highest price in the asked currency; null when none is asked for, or nothing has one. */
  price: z.object({ min: moneySchema, max: moneySchema }).nullable(),
});

export type Facets = z.infer<typeof facetsSchema>;
