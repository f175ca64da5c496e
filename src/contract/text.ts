import { z } from 'zod';

/** Languages that every text of the product exists in. */
export const LANGUAGES = ['zh', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** One text in every language. */
export const textSchema = z.object({ zh: z.string().min(1), en: z.string().min(1) });

export type Text = z.infer<typeof textSchema>;
