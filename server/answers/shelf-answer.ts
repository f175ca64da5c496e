import { createHash } from 'node:crypto';
import type { Context } from 'hono';

/** JSON that is true as long as the shelf has this revision. */
export interface ShelfAnswer {
  readonly revision: number;
  /** Strong: another for other bytes, the same for the same. */
  readonly etag: string;
  /** UTF-8, to be sent one after another. */
  readonly parts: readonly Uint8Array[];
}

declare module 'hono' {
  interface ContextVariableMap {
    /** What was answered, to be given again as long as it is true. */
    shelfAnswer?: ShelfAnswer;
  }
}

/** A strong tag of what these words determine. */
export function tagOf(...words: readonly string[]): string {
  return `"${createHash('sha1').update(words.join('\n')).digest('hex')}"`;
}

/** Whether a reader has what a tag names (RFC 9110, 13.1.2: by weak comparison). */
export function isKnown(etag: string, ifNoneMatch: string | undefined): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === '*') return true;
  return ifNoneMatch.match(/"[^"]*"/g)?.includes(etag) ?? false;
}

/** Answers with it, or that the reader has it already. */
export function answerShelf(c: Context, answer: ShelfAnswer): Response {
  c.set('shelfAnswer', answer);
  const headers = { ETag: answer.etag, 'Cache-Control': 'no-cache' };
  if (isKnown(answer.etag, c.req.header('If-None-Match'))) return c.body(null, 304, headers);
  const body = Buffer.concat(answer.parts);
  return c.body(body, 200, { ...headers, 'Content-Type': 'application/json' });
}
