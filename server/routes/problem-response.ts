import { problemSchema } from '../../src/contract/problem';

/** The OpenAPI entry of an answer that is a problem. */
export function problemResponse(description: string) {
  return { description, content: { 'application/problem+json': { schema: problemSchema } } };
}

/** The OpenAPI entry of an answer without a body, to whoever has what `If-None-Match` names. */
export const KNOWN = { description: 'The reader has it already' } as const;
