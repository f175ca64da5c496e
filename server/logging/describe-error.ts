/** An error as it may be written down. */
export interface ErrorFacts {
  readonly type: string;
  readonly message: string;
  /** The system's or the engine's short name of it. */
  readonly code?: string | undefined;
  readonly stack: string;
  readonly cause?: ErrorFacts | undefined;
}

/** Errors of parsers quote what they could not read, which may be a shopper's. */
const QUOTING = 'left out, since it quotes what was read';

/**
 * Only what is known to say nothing about a shopper: engines add the rows that an error is about,
 * and parsers quote their input.
 */
export function describeError(error: Error): ErrorFacts {
  const message = error instanceof SyntaxError ? QUOTING : error.message;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: error.name,
    message,
    code: 'code' in error && typeof error.code === 'string' ? error.code : undefined,
    stack: [`${error.name}: ${message}`, ...frames].join('\n'),
    cause: error.cause instanceof Error ? describeError(error.cause) : undefined,
  };
}
