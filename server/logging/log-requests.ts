import { randomUUID } from 'node:crypto';
import type { HttpBindings } from '@hono/node-server';
import type { Context, MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { RequestLine } from './log';

declare module 'hono' {
  interface ContextVariableMap {
    /** Ours: a reader's own could name them. */
    requestId: string;
    /** Where one route answers for many. */
    routePattern?: string;
  }
}

/** Gives each request an id, tells it as `X-Request-Id`, and writes a line once it is over. */
export function logRequests(write: (line: RequestLine) => void): MiddlewareHandler {
  return async (c, next) => {
    const began = performance.now();
    const bindings = (c.env ?? {}) as Partial<HttpBindings>;
    const bytesBefore = bindings.incoming?.socket?.bytesWritten ?? 0;
    const id = randomUUID();
    c.set('requestId', id);
    await next();
    c.res.headers.set('X-Request-Id', id);
    const facts = { id, method: c.req.method, route: routeOf(c), status: c.res.status };
    writeOnceOver(write, facts, { began, bytesBefore }, bindings);
  };
}

/** When a request began, by `performance.now()`, and what its connection had sent by then. */
export interface RequestStart {
  readonly began: number;
  readonly bytesBefore: number;
}

/** Writes a request's line when its last byte has left, or its reader. */
export function writeOnceOver(
  write: (line: RequestLine) => void,
  facts: Pick<RequestLine, 'id' | 'method' | 'route' | 'status'>,
  { began, bytesBefore }: RequestStart,
  { incoming, outgoing }: Partial<HttpBindings>,
): void {
  const socket = incoming?.socket;
  const end = () =>
    write({
      ...facts,
      ms: Math.round((performance.now() - began) * 10) / 10,
      bytes: socket && socket.bytesWritten - bytesBefore,
      left: outgoing && !outgoing.writableFinished ? true : undefined,
    });
  if (outgoing) outgoing.once('close', end);
  else end();
}

/** Of the route that answered. */
export function routeOf(c: Context): string {
  return c.get('routePattern') ?? routePath(c);
}
