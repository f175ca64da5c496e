import { z } from 'zod';
import { moneySchema } from './money';
import { posterSchema, SIZES, skuIdSchema } from './product';
import { textSchema } from './text';
import { totalsSchema } from './totals';

/** Pieces of one kind that one bag takes. */
export const MOST_PIECES = 10;
/** Different pieces that one bag takes. */
export const MOST_LINES = 40;

/**
 * How long the pieces of a line are held for whoever put them into their bag, from the line's last
 * change; looking at the bag changes nothing. Changes keep pieces held for {@link LONGEST_HOLD_MINUTES}
 * from when the line came into the bag; then they are anybody's, and a later change may hold what
 * is still there once more.
 */
export const HOLD_MINUTES = 30;
export const LONGEST_HOLD_MINUTES = 120;

/** How a line of a bag or an order looks, without asking for its product. */
export const lineGoodsSchema = z.object({
  sku: skuIdSchema,
  productId: z.string(),
  name: textSchema,
  variant: textSchema,
  size: z.enum(SIZES).nullable(),
  poster: posterSchema.optional(),
  /** Of one piece. */
  price: moneySchema,
  quantity: z.int().min(1).max(MOST_PIECES),
});

export const cartLineSchema = lineGoodsSchema.extend({
  /** Pieces that this buyer can have now, those held for them included; 0 is sold out. Only these are counted in the totals. */
  available: z.int().min(0),
  /** Until when the pieces are held for this buyer; null when nothing is. */
  heldUntil: z.iso.datetime().nullable(),
});

/** `GET /api/cart?currency=`: the bag of whoever holds the guest's cookie. */
export const cartSchema = z.object({
  /** In the order in which they came. What is not sold in the asked currency is left out. */
  lines: z.array(cartLineSchema),
  totals: z.object({ home: totalsSchema, pickup: totalsSchema }),
});

/**
 * `PUT /api/cart/lines/{sku}?currency=` answers the bag as it is then; 0 takes the line out. More than
 * there is (`sold_out`) or than a bag takes (`bag_full`) is refused and changes nothing; less is always taken.
 */
export const cartPutSchema = z.strictObject({ quantity: z.int().min(0).max(MOST_PIECES) });

export type LineGoods = z.infer<typeof lineGoodsSchema>;
export type CartLine = z.infer<typeof cartLineSchema>;
export type Cart = z.infer<typeof cartSchema>;
