import { z } from 'zod';
import { COLOURS } from './colour';
import { currencySchema } from './money';
import { KINDS, SIZES } from './product';

/** Orders of a list: the shop's own, or by the price in the asked currency; one price in the shop's own. */
export const SORTS = ['shelf', 'price-up', 'price-down'] as const;

/** An amount in the currency's minor units, as a word of an address. */
const amountSchema = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number);

/**
 * What narrows a list. `size`, `colour` and `available` are met by one piece together: with all three,
 * only products of which that size in that colour is there are listed.
 */
const FILTERS = {
  q: z.string().trim().min(1).max(64).optional().meta({
    description:
      'Looked for in names, summaries, details and colours: Chinese as it stands, or else in pieces; other words by how they begin, or else with one typo. All of it must be found.',
  }),
  kind: z.enum(KINDS).optional().meta({ description: 'Only products of this department.' }),
  size: z
    .enum(SIZES)
    .optional()
    .meta({ description: 'Only products of which a piece of this size is available.' }),
  colour: z.enum(COLOURS).optional().meta({
    description: 'Only products with a colourway whose main colour belongs to this family.',
  }),
  available: z
    .literal('true')
    .optional()
    .meta({ description: 'Only products of which a piece is available.' }),
  currency: currencySchema.optional().meta({
    description:
      'Only products with a price in it; priceMin, priceMax and orders by price are of this currency.',
  }),
  priceMin: amountSchema
    .optional()
    .meta({ description: 'Lowest price in minor units, itself included.' }),
  priceMax: amountSchema
    .optional()
    .meta({ description: 'Highest price in minor units, itself included.' }),
};

/** What may stand behind `GET /api/products?`; anything else is refused. */
export const productQuerySchema = z
  .strictObject({
    limit: z.coerce
      .number()
      .int()
      .min(1)
      .max(100)
      .default(20)
      .meta({ description: 'Products to a page.' }),
    cursor: z.string().min(1).optional().meta({
      description: 'The nextCursor of the page before; it goes with the same sort and currency.',
    }),
    ...FILTERS,
    sort: z.enum(SORTS).default('shelf').meta({
      description: 'The shop’s own order, or by the price in the asked currency.',
    }),
  })
  .superRefine((query, context) => refuseSenseless(query, context, query.sort !== 'shelf'));

/** What may stand behind `GET /api/products/facets?`: the filters of a list; anything else is refused. */
export const facetsQuerySchema = z
  .strictObject(FILTERS)
  .superRefine((query, context) => refuseSenseless(query, context, false));

interface PriceBounds {
  readonly currency?: string | undefined;
  readonly priceMin?: number | undefined;
  readonly priceMax?: number | undefined;
}

/** An amount says nothing without its currency, and nothing lies between bounds that are swapped. */
function refuseSenseless(
  { currency, priceMin, priceMax }: PriceBounds,
  context: z.RefinementCtx,
  sortsByPrice: boolean,
): void {
  const refuse = (field: string) =>
    context.addIssue({ code: 'custom', path: [field], message: `${field} makes no sense here` });
  const priced = priceMin !== undefined || priceMax !== undefined || sortsByPrice;
  if (priced && currency === undefined) refuse('currency');
  if (priceMin !== undefined && priceMax !== undefined && priceMin > priceMax) {
    refuse('priceMin');
    refuse('priceMax');
  }
}

export type Sort = (typeof SORTS)[number];
export type ProductQueryParameters = z.infer<typeof productQuerySchema>;
export type FacetsQueryParameters = z.infer<typeof facetsQuerySchema>;
