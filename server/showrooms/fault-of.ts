import { z } from 'zod';
import { reasonOf } from '../start-error';

/** What is wrong with a description, in one line. */
export function faultOf(error: unknown): string {
  if (error instanceof z.ZodError) return z.prettifyError(error).replace(/\s*\n\s*/g, ' ');
  return reasonOf(error);
}
