import { z } from 'zod';
import { lineGoodsSchema, MOST_LINES, MOST_PIECES } from './cart';
import { deliverySchema } from './delivery';
import { currencySchema } from './money';
import { skuIdSchema } from './product';
import { LANGUAGES } from './text';
import { totalsSchema } from './totals';

/** How long a buyer can take an order back, told by the server's clock. */
export const UNDO_SECONDS = 10;

/**
 * `placed` can be taken back until `undoUntil` and is the operator's from then on; `shipped` says of
 * what is picked up that it lies ready.
 */
export const ORDER_STATES = ['placed', 'taken_back', 'confirmed', 'shipped', 'cancelled'] as const;

const orderedItemsSchema = z
  .array(z.strictObject({ sku: skuIdSchema, quantity: z.int().min(1).max(MOST_PIECES) }))
  .min(1)
  .max(MOST_LINES)
  .refine((items) => new Set(items.map(({ sku }) => sku)).size === items.length);

/** `POST /api/operator/session`: the token that the shop's terminal showed. */
export const operatorSignInSchema = z.strictObject({ token: z.string().min(1).max(200) });

/** What a buyer asks for in the words that they were shown. */
const askedSchema = z.strictObject({
  items: orderedItemsSchema,
  currency: currencySchema,
  /** The total that the buyer was shown, in minor units: no order is taken at another. */
  totalMinor: z.int().min(0),
  language: z.enum(LANGUAGES),
});

/** `POST /api/orders`, with an `Idempotency-Key`. */
export const orderRequestSchema = askedSchema.extend({
  delivery: deliverySchema,
  /** Keep the delivery for one tap on this device. */
  remember: z.boolean(),
});

/** `POST /api/orders/one-tap`, with an `Idempotency-Key`: to where the last order went. */
export const oneTapRequestSchema = askedSchema;

/** `GET /api/one-tap?sku=&quantity=&currency=`: what one tap would do, to be shown before it. */
export const oneTapSchema = z.object({
  /** Where the last order went; null for whoever has not ordered, or wanted nothing kept: then there is no one tap. */
  delivery: deliverySchema.nullable(),
  /** Day of arrival, or the hour of pick-up. */
  arrives: z.string().nullable(),
  totals: totalsSchema,
});

export const orderSchema = z.object({
  /** Opens the order to whoever knows it; cannot be guessed. */
  token: z.string().regex(/^[\w-]{22,}$/),
  /** To be said on the phone: `2611 240718`. */
  number: z.string(),
  state: z.enum(ORDER_STATES),
  placedAt: z.iso.datetime(),
  /** Until when it can be taken back. */
  undoUntil: z.iso.datetime(),
  /** The server's clock when it answered, since the device's may be wrong. */
  now: z.iso.datetime(),
  lines: z.array(lineGoodsSchema).min(1),
  totals: totalsSchema,
  /** Null once the buyer had everything about them deleted. */
  delivery: deliverySchema.nullable(),
  /** Day of arrival, or the hour of pick-up. */
  arrives: z.string(),
  /** What happened to it, oldest first. */
  history: z.array(z.object({ state: z.enum(ORDER_STATES), at: z.iso.datetime() })),
});

/** `GET /api/orders`: those of whoever holds the guest's cookie, newest first. */
export const orderListSchema = z.object({ items: z.array(orderSchema) });

/** `GET /api/me`: what the shop keeps about whoever holds the guest's cookie. */
export const meSchema = z.object({
  /** Pieces in the bag. */
  bag: z.int().min(0),
  orders: z.int().min(0),
  /** Kept for one tap. */
  delivery: deliverySchema.nullable(),
});

/**
 * `DELETE /api/me` deletes it: the bag and what it holds, what is kept for one tap, the guest, and
 * name, phone and address in orders that are over. Orders under way keep these until they are over.
 */
export const forgottenSchema = z.object({ ordersUnderWay: z.int().min(0) });

/**
 * An order as its operator sees it; `POST /api/operator/orders/{number}/confirm`, `/ship` and `/cancel`
 * answer it. `placed` is confirmed, then shipped; until it is shipped it can be cancelled.
 */
export const operatorOrderSchema = orderSchema.extend({
  /** Goes into `If-Match` of what is done to the order. */
  etag: z.string(),
  /** In which its buyer reads. */
  language: z.enum(LANGUAGES),
});

/** `GET /api/operator/orders?state=&limit=&cursor=`: newest first; `nextCursor` is null on the last page. */
export const operatorOrderPageSchema = z.object({
  items: z.array(operatorOrderSchema),
  nextCursor: z.string().nullable(),
});

export type OrderState = (typeof ORDER_STATES)[number];
export type OrderRequest = z.infer<typeof orderRequestSchema>;
export type OneTapRequest = z.infer<typeof oneTapRequestSchema>;
export type OneTap = z.infer<typeof oneTapSchema>;
export type Order = z.infer<typeof orderSchema>;
export type Me = z.infer<typeof meSchema>;
export type Forgotten = z.infer<typeof forgottenSchema>;
export type OperatorOrder = z.infer<typeof operatorOrderSchema>;
export type OperatorOrderPage = z.infer<typeof operatorOrderPageSchema>;
