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
    const { incoming, outgoing } = (c.env ?? {}) as Partial<HttpBindings>;
    const socket = incoming?.socket;
    const bytesBefore = socket?.bytesWritten ?? 0;
    const id = randomUUID();
    c.set('requestId', id);
    await next();
    c.res.headers.set('X-Request-Id', id);

    const { status } = c.res;
    const route = routeOf(c);
    const end = () =>
      write({
        id,
        method: c.req.method,
        route,
        status,
        ms: Math.round((performance.now() - began) * 10) / 10,
        bytes: socket && socket.bytesWritten - bytesBefore,
        left: outgoing && !outgoing.writableFinished ? true : undefined,
      });
    if (outgoing) outgoing.once('close', end);
    else end();
  };
}

function routeOf(c: Context): string {
  return c.get('routePattern') ?? routePath(c);
}
