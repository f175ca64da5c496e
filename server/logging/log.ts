import { pino, type DestinationStream } from 'pino';
import { describeError } from './describe-error';

export const LOG_LEVELS = ['silent', 'error', 'warn', 'info'] as const;

export type LogLevel = (typeof LOG_LEVELS)[number];

/** What is told of a request: nothing of who made it, and nothing of what they said. */
export interface RequestLine {
  readonly id: string;
  readonly method: string;
  /** The route's pattern: a path itself may hold an order's token. */
  readonly route: string;
  readonly status: number;
  /** Milliseconds until the last byte had left. */
  readonly ms: number;
  /** Sent over the connection, headers included. */
  readonly bytes?: number | undefined;
  /** The reader left before the last byte. */
  readonly left?: true | undefined;
}

/** What the shop writes down, one JSON object a line. */
export interface Log {
  request(line: RequestLine): void;
  /** @param requestId Of the request that it happened to. */
  error(error: Error, requestId?: string): void;
  /** Something that happens to the shop as a whole. */
  event(name: string, facts?: Readonly<Record<string, string | number>>): void;
}

/** @param level What is below it is left out: requests are `info`, those that failed by our fault `warn`. */
export function createLog(level: LogLevel, destination: DestinationStream): Log {
  const logger = pino(
    {
      level,
      // No process, no host: the line is about the shop.
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
    },
    destination,
  );
  return {
    request(line) {
      if (line.status >= 500) logger.warn(line, 'request');
      else logger.info(line, 'request');
    },
    error: (error, requestId) =>
      logger.error({ id: requestId, error: describeError(error) }, 'error'),
    event: (name, facts = {}) => logger.info(facts, name),
  };
}
