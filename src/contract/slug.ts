import { z } from 'zod';

/** The name of a thing in addresses and data: lower case, words joined by single hyphens. */
export const slugSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
