import { z } from 'zod';
import { showroomSchema, slotSchema } from '../../src/contract/showroom';
import { slugSchema } from '../../src/contract/slug';

/**
 * A showroom as it is kept: the words, and what stands where by products' ids. Its scene and poster are
 * the shelf's, its products those of the shop.
 */
export const showroomDocumentSchema = showroomSchema
  .omit({ poster: true, scene: true, products: true })
  .extend({
    slots: z.array(slotSchema.extend({ pieces: z.array(slugSchema).min(1) })),
  });

export type ShowroomDocument = z.infer<typeof showroomDocumentSchema>;
