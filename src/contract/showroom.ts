import { z } from 'zod';
import { posterSchema, productSchema } from './product';
import { MODES, showroomViewSchema } from './showroom-view';
import {
  nodeSchema,
  planPointSchema,
  pointSchema,
  sceneFileSchema,
  sceneSchema,
} from './showroom-scene';
import { textSchema } from './text';
import { slugSchema } from './slug';

/** What one walks through. */
export const SHOWROOM_KINDS = ['house', 'car', 'shop'] as const;

/**
 * A place for one piece of the shop, on an empty node; +Z of the node is the piece's front. `pieces` may
 * stand there, the first does at first, in its first colourway.
 */
export const slotSchema = z.object({
  id: slugSchema,
  node: nodeSchema,
  place: slugSchema,
  name: textSchema,
  /** Pieces stand by their middles, or by their backs, as before a wall: as the first of them does. */
  standing: z.enum(['middle', 'back']).optional(),
  pieces: z
    .array(
      z.object({
        productId: slugSchema,
        /** Where its model stands, before the node: metres along the node's +Z; 0 unless told. */
        ahead: z.number().optional(),
        /** Lighter than the product's own where that is too heavy for a room. */
        model: sceneFileSchema,
        /** Where its hotspot sits, in the node's space. */
        anchor: z.object({ at: pointSchema, normal: pointSchema }),
        /** Its footprint on a plan, in the node's space. */
        footprint: z.array(planPointSchema).min(3),
      }),
    )
    .min(1),
});

const hotspotBase = {
  id: slugSchema,
  place: slugSchema,
  label: textSchema,
  /** Where it is best looked at from. */
  view: showroomViewSchema.partial().optional(),
};
/** An empty node whose +Z is the normal. */
const onNode = { node: nodeSchema };

export const hotspotSchema = z.discriminatedUnion('kind', [
  z.object({
    ...hotspotBase,
    ...onNode,
    kind: z.literal('product'),
    productId: slugSchema,
    variantId: slugSchema.optional(),
  }),
  /** About what stands in the slot now. */
  z.object({ ...hotspotBase, kind: z.literal('slot'), slot: slugSchema }),
  z.object({ ...hotspotBase, ...onNode, kind: z.literal('info'), text: textSchema }),
  /** The passage's door, and where it leads. */
  z.object({ ...hotspotBase, ...onNode, kind: z.literal('door'), passage: slugSchema }),
]);

/** What a list of showrooms says of each. */
export const showroomSummarySchema = z.object({
  id: slugSchema,
  kind: z.enum(SHOWROOM_KINDS),
  name: textSchema,
  /** One line beside the picture. */
  summary: textSchema,
  /** 16:9, opaque; absent while none has been made. */
  poster: posterSchema.optional(),
  /** The same picture for narrow screens. */
  smallPoster: posterSchema.optional(),
});

/** `GET /api/showrooms/{id}`: the whole of a showroom. */
export const showroomSchema = showroomSummarySchema.extend({
  description: textSchema,
  /** Compass bearing of the scene's -Z, degrees clockwise from north. */
  northDeg: z.number(),
  eyeHeightM: z.number().positive(),
  modes: z.array(z.enum(MODES)).min(1),
  /** How it is seen first. */
  start: showroomViewSchema,
  /** By place. */
  placeTexts: z.record(slugSchema, z.object({ name: textSchema, note: textSchema.optional() })),
  /** By hour. */
  hourNames: z.record(slugSchema, textSchema),
  slots: z.array(slotSchema),
  hotspots: z.array(hotspotSchema),
  tour: z.array(
    z.object({
      view: showroomViewSchema.partial(),
      /** To get there, and to stay. */
      travelSeconds: z.number().min(0),
      staySeconds: z.number().min(0),
      caption: textSchema,
    }),
  ),
  scene: sceneSchema,
  /** All that its slots and hotspots name. */
  products: z.array(productSchema),
});

export const showroomListSchema = z.object({ items: z.array(showroomSummarySchema) });

export type ShowroomKind = (typeof SHOWROOM_KINDS)[number];
export type Slot = z.infer<typeof slotSchema>;
export type Piece = Slot['pieces'][number];
export type Hotspot = z.infer<typeof hotspotSchema>;
export type ShowroomSummary = z.infer<typeof showroomSummarySchema>;
export type Showroom = z.infer<typeof showroomSchema>;
