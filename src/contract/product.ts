import { z } from 'zod';
import { SHAPE_KEYS } from './bones';
import { moneySchema } from './money';
import { textSchema } from './text';
import { slugSchema } from './slug';

const cmSchema = z.number().positive().max(300);
/** Of a {@link skuSchema}. */
export const skuIdSchema = z.string().regex(/^[a-z0-9-]+\.[a-z0-9-]+(\.[A-Z]+)?$/);

/** What the shop sells, one a department: to wear, to live with, to drive, to keep. */
export const KINDS = ['garment', 'furniture', 'car', 'object'] as const;

/** Sizes, smallest first. */
export const SIZES = ['XS', 'S', 'M', 'L', 'XL', 'XXL'] as const;

/** From and to, in centimetres. */
const rangeCmSchema = z.tuple([cmSchema, cmSchema]).refine(([from, to]) => from <= to);

/**
 * What is measured on a garment laid flat, in centimetres. `chest`, `waist`, `hip`, `hem`, `cuff`,
 * `thigh` and `knee` go all round (`waist` of trousers along the band); `shoulder` is seam to seam;
 * `length` is the longest way down, from the neck's side, the strap or the waist; `rise` is the front
 * one, from crotch to waist.
 */
export const MEASURES = [
  'chest',
  'waist',
  'hip',
  'hem',
  'length',
  'shoulder',
  'sleeve',
  'cuff',
  'rise',
  'inseam',
  'thigh',
  'knee',
] as const;

/** A size, the bodies that it is cut for, and the garment's own measures laid flat, in centimetres. */
export const sizeSchema = z.object({
  size: z.enum(SIZES),
  bodyCm: z.object({
    height: rangeCmSchema,
    chest: rangeCmSchema,
    waist: rangeCmSchema,
    hip: rangeCmSchema,
  }),
  /** Those that the kind of garment has. */
  garmentCm: z.partialRecord(z.enum(MEASURES), cmSchema),
});

/** A picture of the goods on nothing: transparent ground, shadow included. An immutable address on this origin; pixels. */
export const posterSchema = z.object({
  url: z.string().min(1),
  width: z.int().positive(),
  height: z.int().positive(),
});

/** Outer measures in centimetres: across the front, front to back, from the floor up. */
export const dimensionsSchema = z.object({
  width: z.number().positive(),
  depth: z.number().positive(),
  height: z.number().positive(),
});

/** A choice of material; `id` is the variant's name in the model (KHR_materials_variants). */
export const variantSchema = z.object({
  id: slugSchema,
  name: textSchema,
  /** sRGB colours of the swatch, the main one first. */
  swatch: z
    .array(z.string().regex(/^#[0-9a-f]{6}$/))
    .min(1)
    .max(3),
  /** Absent while none has been rendered. */
  poster: posterSchema.optional(),
});

/**
 * What can be ordered: a colourway, in a size where the product has sizes. `id` is `product.variant`
 * or `product.variant.SIZE`.
 */
export const skuSchema = z.object({
  id: skuIdSchema,
  variant: slugSchema,
  size: z.enum(SIZES).nullable(),
  /** Pieces that nobody has bought and nobody's bag holds. */
  available: z.int().min(0),
});

/**
 * How the posters show a model, and the viewer at first: how far the camera stands round to the goods'
 * left and how far it looks down, degrees. What is worn also has a pose, as rotation vectors of bones
 * from rest (degrees about the model's axes), and the body that is not there, as shape weights.
 */
export const shownSchema = z.object({
  turnDeg: z.number().min(-180).max(180),
  downDeg: z.number().min(-90).max(90),
  pose: z.record(z.string(), z.tuple([z.number(), z.number(), z.number()])).optional(),
  shape: z.partialRecord(z.enum(SHAPE_KEYS), z.number()).optional(),
});

/**
 * Where a model is fetched from: an immutable address on this origin, its size before transfer coding,
 * and how it is shown where its maker said so.
 */
export const modelSchema = z.object({
  url: z.string().min(1),
  bytes: z.int().positive(),
  shown: shownSchema.optional(),
});

export const productSchema = z.object({
  id: slugSchema,
  kind: z.enum(KINDS),
  name: textSchema,
  /** One line beside the picture. */
  summary: textSchema,
  description: textSchema,
  /** Facts, one a line: cloth, make, care. */
  details: z.array(textSchema),
  prices: z.array(moneySchema).min(1),
  variants: z.array(variantSchema).min(1),
  /** None for what is not worn. */
  sizes: z.array(sizeSchema),
  /** Of what is not worn, as it stands in the room, in centimetres. */
  dimensionsCm: dimensionsSchema.optional(),
  /** In the order of variants, then sizes. */
  skus: z.array(skuSchema).min(1),
  model: modelSchema,
});

/** `GET /api/products`; `nextCursor` is null on the last page. */
export const productPageSchema = z.object({
  items: z.array(productSchema),
  nextCursor: z.string().nullable(),
});

/** `GET /api/models`: every model that the shop serves, by its name without `.glb`. */
export const modelListSchema = z.object({ items: z.record(z.string(), modelSchema) });

export type Kind = (typeof KINDS)[number];
export type Size = (typeof SIZES)[number];
export type Measure = (typeof MEASURES)[number];
export type SizeRow = z.infer<typeof sizeSchema>;
export type Sku = z.infer<typeof skuSchema>;
export type DimensionsCm = z.infer<typeof dimensionsSchema>;
export type Variant = z.infer<typeof variantSchema>;
export type Poster = z.infer<typeof posterSchema>;
export type Shown = z.infer<typeof shownSchema>;
export type Model = z.infer<typeof modelSchema>;
export type Product = z.infer<typeof productSchema>;
export type ProductPage = z.infer<typeof productPageSchema>;
export type ModelList = z.infer<typeof modelListSchema>;
