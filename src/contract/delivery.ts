import { z } from 'zod';
import { moneySchema } from './money';
import { textSchema } from './text';

/** Brought home and paid at the door, or reserved and picked up at a shop. */
export const DELIVERY_METHODS = ['home', 'pickup'] as const;

/** Seven digits or more; whose number it is, nobody checks. */
const phoneSchema = z
  .string()
  .trim()
  .regex(/^(?=(?:\D*\d){7})\+?[\d\s-]{7,24}$/);
const nameSchema = z.string().trim().min(1).max(60);

/** Where an order goes, as the buyer tells it. */
export const deliverySchema = z.discriminatedUnion('method', [
  z.strictObject({
    method: z.literal('home'),
    name: nameSchema,
    phone: phoneSchema,
    address: z.string().trim().min(5).max(200),
  }),
  z.strictObject({
    method: z.literal('pickup'),
    name: nameSchema,
    phone: phoneSchema,
    /** Id of a {@link pickupShopSchema}. */
    shop: z.string().min(1).max(40),
    /** When the shopper comes: the `from` of one of the shop's hours. */
    from: z.iso.datetime({ offset: true }),
  }),
]);

/** A shop that keeps what was reserved, and the hours at which it can be picked up. */
export const pickupShopSchema = z.object({
  id: z.string().min(1),
  name: textSchema,
  address: textSchema,
  hours: z.array(
    z.object({ from: z.iso.datetime({ offset: true }), to: z.iso.datetime({ offset: true }) }),
  ),
});

/** `GET /api/delivery?currency=`: how goods reach their buyer, and when. */
export const deliveryTermsSchema = z.object({
  home: z.object({
    fee: moneySchema,
    /** Goods for this much or more are brought for nothing. */
    freeFrom: moneySchema,
    /** Day of arrival of what is ordered now. */
    arrives: z.iso.date(),
  }),
  pickup: z.array(pickupShopSchema),
});

export type DeliveryMethod = (typeof DELIVERY_METHODS)[number];
export type Delivery = z.infer<typeof deliverySchema>;
export type PickupShop = z.infer<typeof pickupShopSchema>;
export type DeliveryTerms = z.infer<typeof deliveryTermsSchema>;
