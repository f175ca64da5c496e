import { problemSchema } from '../../src/contract/problem';

/** The OpenAPI entry of an answer that is a problem. */
export function problemResponse(description: string) {
  return { description, content: { 'application/problem+json': { schema: problemSchema } } };
}
