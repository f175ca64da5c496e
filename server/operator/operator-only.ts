import type { Context, MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import type { Kysely } from 'kysely';
import { answerProblem } from '../problem';
import type { Tables } from '../storage/tables';
import { isOperatorToken } from './operator-token';
import { isSession } from './sessions';

export const OPERATOR_COOKIE = 'tryscape_operator';

/** How OpenAPI names the two ways in. */
export const OPERATOR_SCHEMES = {
  operatorToken: { type: 'http', scheme: 'bearer' },
  operatorSession: { type: 'apiKey', in: 'cookie', name: OPERATOR_COOKIE },
} as const;

/** For every route that is the operator's alone. */
export const OPERATOR_SECURITY = [{ operatorToken: [] }, { operatorSession: [] }];

export interface OperatorOnlyOptions {
  readonly db: Kysely<Tables>;
  readonly now: () => number;
}

/**
 * Lets the operator through, by the session's cookie or by `Authorization: Bearer` with the token
 * itself; answers everybody else with `operator_unknown`, before anything of the request is read.
 */
export function operatorOnly({ db, now }: OperatorOnlyOptions): MiddlewareHandler {
  return async (c, next) => {
    const bearer = bearerOf(c);
    const session = getCookie(c, OPERATOR_COOKIE);
    const isOperator =
      bearer === undefined
        ? session !== undefined && (await isSession(db, session, now()))
        : await isOperatorToken(db, bearer);
    return isOperator ? next() : answerUnknown(c);
  };
}

/** Says that this needs the operator's token, and how it is shown (RFC 6750). */
export function answerUnknown(c: Context) {
  c.header('WWW-Authenticate', 'Bearer realm="operator"');
  return answerProblem(c, 'operator_unknown');
}

const bearerOf = (c: Context) => /^Bearer +(\S+)$/i.exec(c.req.header('Authorization') ?? '')?.[1];
