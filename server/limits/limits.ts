/** How much of the shop one client may have. */
export interface Limits {
  /** Requests that change nothing, a minute and client; 0 leaves them unlimited. */
  readonly readsPerMinute: number;
  /** Requests that change something, a minute and client; 0 leaves them unlimited. */
  readonly writesPerMinute: number;
  /** Wrong operator's tokens, a minute and client; 0 leaves them unlimited. */
  readonly wrongTokensPerMinute: number;
  /** Bytes of a request's body. */
  readonly bodyBytes: number;
  /** Milliseconds until an answer of the API has begun. */
  readonly answerMs: number;
}

/** Several people behind one address shop at once; nobody orders twice a second. */
export const LIMITS: Limits = {
  readsPerMinute: 1200,
  writesPerMinute: 120,
  wrongTokensPerMinute: 10,
  bodyBytes: 64 * 1024,
  answerMs: 15_000,
};

/** For tests and benches, whose requests all come from one place. */
export const UNLIMITED_RATES: Limits = {
  ...LIMITS,
  readsPerMinute: 0,
  writesPerMinute: 0,
  wrongTokensPerMinute: 0,
};

/** Whether a method only reads (RFC 9110, 9.2.1). */
export function isSafe(method: string): boolean {
  return method === 'GET' || method === 'HEAD' || method === 'OPTIONS';
}
