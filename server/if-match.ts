import { z } from '@hono/zod-openapi';

/** Why a change is not made. */
export type Refusal = 'condition_missing' | 'changed_meanwhile';

/** Asked for in words of our own where it is missing, so it is no must to the schema. */
export const ifMatchHeaders = z.object({
  'if-match': z
    .string()
    .optional()
    .meta({ description: 'Needed: the `ETag` of what is changed, as it was seen.' }),
});

/**
 * Why a change must not be made to what has this strong tag now (RFC 9110, 13.1.1); undefined when it
 * may. A weak tag matches nothing.
 */
export function refusalOf(ifMatch: string | undefined, tag: string): Refusal | undefined {
  if (ifMatch === undefined) return 'condition_missing';
  const seen = ifMatch.trim() === '*' || ifMatch.split(',').some((one) => one.trim() === tag);
  return seen ? undefined : 'changed_meanwhile';
}
