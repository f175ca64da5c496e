import { z } from 'zod';
import { ERROR_CODES } from './error-codes';

/** Problem details (RFC 9457): `title` is worded in the reader's language, `code` is stable. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.enum(ERROR_CODES),
  /** What was refused: names of fields, or the skus that cannot be had. */
  fields: z.array(z.string()).optional(),
});

export type Problem = z.infer<typeof problemSchema>;
