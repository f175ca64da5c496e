import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { ERROR_TEXTS, type ErrorCode } from '../src/contract/error-codes';
import type { Problem } from '../src/contract/problem';
import { LANGUAGES, type Language } from '../src/contract/text';

/** The one place that says how each code is answered over HTTP. */
export const STATUS = {
  request_invalid: 400,
  not_found: 404,
  product_not_found: 404,
  model_not_found: 404,
  showroom_not_found: 404,
  order_not_found: 404,
  sku_not_found: 404,
  sold_out: 409,
  total_changed: 409,
  bag_full: 409,
  pickup_gone: 409,
  one_tap_unknown: 409,
  undo_over: 409,
  order_state: 409,
  idempotency_key_missing: 400,
  idempotency_key_reused: 422,
  idempotency_key_running: 409,
  not_ready: 409,
  changed_meanwhile: 412,
  condition_missing: 428,
  operator_unknown: 401,
  cross_site: 403,
  body_too_large: 413,
  too_many_requests: 429,
  timed_out: 503,
  internal: 500,
  unavailable: 503,
} as const satisfies Partial<Record<ErrorCode, ContentfulStatusCode>>;

export type ServerErrorCode = keyof typeof STATUS;

/** Problem details (RFC 9457), worded in the language that the reader prefers, and how they are sent. */
export function describeProblem<Code extends ServerErrorCode>(
  c: Context,
  code: Code,
  fields?: readonly string[],
) {
  const language = preferredLanguage(c);
  const status: (typeof STATUS)[Code] = STATUS[code];
  const problem: Problem = {
    type: `urn:tryscape:problem:${code}`,
    title: ERROR_TEXTS[code][language],
    status,
    code,
    ...(fields && { fields: [...fields] }),
  };
  const headers = {
    'Content-Type': 'application/problem+json',
    'Content-Language': language,
    'Cache-Control': 'no-store',
    Vary: 'Accept-Language',
  };
  return { problem, status, headers };
}

/** Answers with {@link describeProblem}. */
export function answerProblem<Code extends ServerErrorCode>(
  c: Context,
  code: Code,
  fields?: readonly string[],
) {
  const { problem, status, headers } = describeProblem(c, code, fields);
  return c.json(problem, status, headers);
}

/** The language that the reader's browser prefers among ours. */
export function preferredLanguage(c: Context): Language {
  return accepts(c, {
    header: 'Accept-Language',
    supports: [...LANGUAGES],
    default: 'en',
    match: (wanted, config) => {
      const ranked = [...wanted].filter(({ q }) => q > 0).sort((a, b) => b.q - a.q);
      const primaries = ranked.map(({ type }) => type.split('-')[0]!.toLowerCase());
      return primaries.find((primary) => config.supports.includes(primary)) ?? config.default;
    },
  }) as Language;
}
