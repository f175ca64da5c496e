import { z } from 'zod';
import { skuIdSchema } from './product';
import { nodeSchema, pointSchema } from './showroom-scene';
import { slugSchema } from './slug';

/** Ways of being in a showroom. */
export const MODES = ['walk', 'hop', 'dollhouse', 'plan'] as const;

/**
 * All that a visitor sees, as one value: the deep link, the kept configuration, the tour's key frame.
 * Angles in degrees, lengths in metres.
 */
export const showroomViewSchema = z.object({
  /** Of this form, so that old links still open. */
  v: z.literal(1),
  showroom: slugSchema,
  /** Where the visitor is; what `offset` is counted from. */
  place: slugSchema,
  mode: z.enum(MODES),
  /** Bearing of the look: 0 along -Z, growing to the right (clockwise from above), -180 to 180. */
  yaw: z.number().min(-180).max(180),
  /** Above the horizon. */
  pitch: z.number().min(-90).max(90),
  /** Of the picture's longer side. */
  fov: z.number().min(10).max(120),
  /** From what is looked at in the dollhouse; 0 where one stands oneself. */
  distance: z.number().min(0).max(100),
  /** From the middle of the box round the place's outline, at y = 0, to the visitor's feet or to what is looked at. */
  offset: pointSchema,
  /** Of the scene's hours, by its time. */
  hour: z.number().min(0).max(24),
  /** What stands in each slot: a colourway as it is ordered, `product.variant`. */
  slots: z.record(slugSchema, skuIdSchema),
  /** Choices that are no product's: paint, wheels. */
  variants: z.record(slugSchema, slugSchema),
  /** How far what moves has moved, 0 to 1, by its node: doors, lamps. */
  state: z.record(nodeSchema, z.number().min(0).max(1)),
  /** The hotspot whose panel is open. */
  open: slugSchema.nullable(),
});

export type Mode = (typeof MODES)[number];
export type ShowroomView = z.infer<typeof showroomViewSchema>;
