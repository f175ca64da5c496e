import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { operatorSignInSchema } from '../../src/contract/order';
import { answerUnknown, OPERATOR_COOKIE } from '../operator/operator-only';
import { isOperatorToken } from '../operator/operator-token';
import { closeSession, openSession, SESSION_DAYS } from '../operator/sessions';
import { isSecure } from '../network/is-secure';
import type { SellingDependencies } from '../selling-dependencies';
import { problemResponse } from './problem-response';

export const SESSION_PATH = '/api/operator/session';
const tags = ['operator'];

const signInRoute = createRoute({
  method: 'post',
  path: SESSION_PATH,
  operationId: 'signOperatorIn',
  tags,
  summary: 'Sign in on this device with the token that the shop’s terminal showed',
  request: {
    body: { required: true, content: { 'application/json': { schema: operatorSignInSchema } } },
  },
  responses: {
    204: { description: 'Signed in by a cookie, for thirty days' },
    400: problemResponse('A request that is not understood'),
    401: problemResponse('Not the operator’s token'),
  },
});

const signOutRoute = createRoute({
  method: 'delete',
  path: SESSION_PATH,
  operationId: 'signOperatorOut',
  tags,
  summary: 'Sign out on this device',
  responses: { 204: { description: 'Signed out, as whoever was not signed in was before' } },
});

export function addOperatorSessionRoutes(
  app: OpenAPIHono,
  { storage: { db }, basePath, strictTransport, now }: SellingDependencies,
): void {
  const path = basePath || '/';

  app.openapi(signInRoute, async (c) => {
    if (!(await isOperatorToken(db, c.req.valid('json').token))) return answerUnknown(c);
    setCookie(c, OPERATOR_COOKIE, await openSession(db, now()), {
      path,
      httpOnly: true,
      sameSite: 'Strict',
      secure: isSecure(c, strictTransport),
      maxAge: SESSION_DAYS * 24 * 3_600,
    });
    return c.body(null, 204);
  });

  app.openapi(signOutRoute, async (c) => {
    const session = getCookie(c, OPERATOR_COOKIE);
    if (session) await closeSession(db, session);
    deleteCookie(c, OPERATOR_COOKIE, { path, secure: isSecure(c, strictTransport) });
    return c.body(null, 204);
  });
}
