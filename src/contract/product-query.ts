import { z } from 'zod';
import { currencySchema } from './money';
import { KINDS } from './product';

/** Orders of a list: the shop's own, or by the price in the asked currency; one price in the shop's own. */
export const SORTS = ['shelf', 'price-up', 'price-down'] as const;

/** An amount in the currency's minor units, as a word of an address. */
const amountSchema = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number);

/** What may stand behind `GET /api/products?`; anything else is refused. */
export const productQuerySchema = z
  .strictObject({
    /** Products to a page. */
    limit: z.coerce.number().int().min(1).max(100).default(20),
    /** The `nextCursor` of the page before; it goes with the same `sort` and `currency`. */
    cursor: z.string().min(1).optional(),
    /** Looked for in names, summaries, details and colours: Chinese as it stands, or else in pieces; other words by how they begin, or else with one typo. All of it must be found. */
    q: z.string().trim().min(1).max(64).optional(),
    kind: z.enum(KINDS).optional(),
    /** Only products with a price in it; `priceMin`, `priceMax` and orders by price are of this currency. */
    currency: currencySchema.optional(),
    /** The bounds themselves included. */
    priceMin: amountSchema.optional(),
    priceMax: amountSchema.optional(),
    sort: z.enum(SORTS).default('shelf'),
  })
  .superRefine(({ currency, priceMin, priceMax, sort }, context) => {
    const refuse = (field: string) =>
      context.addIssue({ code: 'custom', path: [field], message: `${field} makes no sense here` });
    const priced = priceMin !== undefined || priceMax !== undefined || sort !== 'shelf';
    if (priced && currency === undefined) refuse('currency');
    if (priceMin !== undefined && priceMax !== undefined && priceMin > priceMax) {
      refuse('priceMin');
      refuse('priceMax');
    }
  });

export type Sort = (typeof SORTS)[number];
export type ProductQueryParameters = z.infer<typeof productQuerySchema>;
