import type { z } from 'zod';
import { problemSchema } from '../contract/problem';
import type { ErrorCode } from '../contract/error-codes';

/** Why the shop did not do what it was asked; `shop_unreachable` is a network without it. */
export class ShopError extends Error {
  readonly code: ErrorCode | 'shop_unreachable';
  /** What was refused, by its name in the request. */
  readonly fields: readonly string[];

  constructor(code: ShopError['code'], fields: readonly string[] = []) {
    super(`catalog/ask-shop: ${code} ${fields.join(' ')}`.trimEnd());
    this.code = code;
    this.fields = fields;
  }
}

export interface Asking {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Sent as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/**
 * Asks the shop and checks what it answers. Addresses are relative to the page's base, so that a
 * shop at a sub-path works. Rejects with a {@link ShopError}.
 */
export async function askShop<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  { method = 'GET', body, headers, signal }: Asking = {},
): Promise<z.output<Schema>> {
  const answer = await fetch(new URL(path, document.baseURI), {
    method,
    headers: {
      accept: 'application/json',
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(signal && { signal }),
  }).catch((error: unknown) => {
    throw signal?.aborted ? error : new ShopError('shop_unreachable');
  });
  if (!answer.ok) throw await errorFrom(answer);
  return schema.parse(answer.status === 204 ? undefined : await answer.json());
}

async function errorFrom(answer: Response): Promise<ShopError> {
  const problem = problemSchema.safeParse(await answer.json().catch(() => undefined));
  // A proxy in between speaks no problem details.
  if (!problem.success) return new ShopError('shop_unreachable');
  return new ShopError(problem.data.code, problem.data.fields);
}
