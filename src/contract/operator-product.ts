import { z } from 'zod';
import { moneySchema } from './money';
import { modelSchema, productSchema, skuIdSchema } from './product';
import { textSchema } from './text';

/** Of one colour and size, more than a shop ever has. */
export const MOST_ON_HAND = 1_000_000;

const onHandSchema = z.int().min(0).max(MOST_ON_HAND);

/** A product as its operator sees it: drafts too, with what is in the shop and not what bags leave of it. */
export const operatorProductSchema = productSchema.omit({ model: true, skus: true }).extend({
  /** Null while there is none on the shelf. */
  model: modelSchema.nullable(),
  /** Whether shoppers see it. */
  listed: z.boolean(),
  /** Whether it may be listed: its model is on the shelf, and a picture of each colourway. */
  isReady: z.boolean(),
  /** Pieces in the shop by sku, those that bags hold included. */
  onHand: z.record(skuIdSchema, onHandSchema),
  /** Of all of this; goes into `If-Match` of a change. */
  etag: z.string(),
});

/** `GET /api/operator/products`; `nextCursor` is null on the last page. */
export const operatorProductPageSchema = z.object({
  items: z.array(operatorProductSchema),
  nextCursor: z.string().nullable(),
});

/** Of one piece, in minor units: a whole bag of the dearest is still a number without gaps. */
export const MOST_PRICE_MINOR = 1_000_000_000_000;

/** Facts of one product. */
export const MOST_DETAILS = 20;

/** `PUT /api/operator/products/{id}`: all that an operator says of a product. */
export const productPutSchema = z.strictObject({
  name: textSchema,
  summary: textSchema,
  description: textSchema,
  details: z.array(textSchema).max(MOST_DETAILS),
  prices: z
    .array(
      moneySchema.refine(({ amountMinor }) => amountMinor <= MOST_PRICE_MINOR, {
        path: ['amountMinor'],
      }),
    )
    .min(1)
    .refine((prices) => new Set(prices.map(({ currency }) => currency)).size === prices.length),
  listed: z.boolean(),
});

/** `PATCH /api/operator/products/{id}`: some of it; the rest stays. */
export const productPatchSchema = productPutSchema.partial();

/** `PUT /api/operator/products/{id}/stock`: how many are in the shop, by sku; the others stay. */
export const stockPutSchema = z.record(skuIdSchema, onHandSchema);

export type OperatorProduct = z.infer<typeof operatorProductSchema>;
export type ProductPatch = z.infer<typeof productPatchSchema>;
