import type { HttpBindings } from '@hono/node-server';
import type { MiddlewareHandler } from 'hono';
import { LRUCache } from 'lru-cache';
import { routeOf } from '../logging/log-requests';
import type { ShelfAnswer } from './shelf-answer';

/** Addresses that are remembered; who was asked for longest ago goes first. Their bytes are the products' own. */
const MOST_ADDRESSES = 5_000;

/** An answer with the head that the shop gave it. */
export interface ReadyAnswer extends ShelfAnswer {
  /** The pattern of the route that gave it. */
  readonly route: string;
  /** Names and values in turn, without what is of one reader or one moment. */
  readonly head: readonly string[];
  /** Of these, what whoever has the answer already has to be told again (RFC 9110, 15.4.5). */
  readonly knownHead: readonly string[];
  /** Of all parts. */
  readonly byteLength: number;
}

/** By the address as it was asked for. */
export type ReadyAnswers = LRUCache<string, ReadyAnswer>;

export function createReadyAnswers(): ReadyAnswers {
  return new LRUCache({ max: MOST_ADDRESSES });
}

/** Of these, each answer has its own. */
const OWN = new Set(['content-type', 'content-length', 'date', 'x-request-id']);

const TOLD_AGAIN = new Set(['cache-control', 'etag', 'expires', 'vary']);

/** Keeps what was answered about the shelf; before every other middleware, to see the whole head. */
export function keepAnswers(answers: ReadyAnswers): MiddlewareHandler {
  return async (c, next) => {
    await next();
    const answer = c.get('shelfAnswer');
    const { incoming } = (c.env ?? {}) as Partial<HttpBindings>;
    if (!answer || !incoming?.url || c.res.status >= 400 || c.res.headers.has('set-cookie')) return;
    const lines = [...c.res.headers].filter(([name]) => !OWN.has(name));
    const head = lines.flat();
    const knownHead = lines.filter(([name]) => TOLD_AGAIN.has(name)).flat();
    const byteLength = answer.parts.reduce((sum, part) => sum + part.byteLength, 0);
    answers.set(incoming.url, { ...answer, route: routeOf(c), head, knownHead, byteLength });
  };
}
