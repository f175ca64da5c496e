import { expect, test } from 'vitest';
import { LIMITS, type Limits } from '../../../server/limits/limits';
import { renewOperatorToken } from '../../../server/operator/operator-token';
import { openTestApp } from '../shop-fixture';

/** The app with a route that takes a write, and the operator's token. */
async function open(limits: Partial<Limits> = {}) {
  const { app, db } = await openTestApp([], { limits: { ...LIMITS, ...limits } });
  app.post('/api/echo', async (c) => c.json({ length: (await c.req.text()).length }));
  return Object.assign(app, { token: await renewOperatorToken(db) });
}

const from = (remoteAddress: string) => ({ incoming: { socket: { remoteAddress } } });
const HOME = from('203.0.113.9');
const problem = (response: Response) => response.json() as Promise<{ code: string }>;

test('a body of 64 KB is taken, and not a byte more', async () => {
  const app = await open();
  const send = (bytes: number, headers: HeadersInit = {}) =>
    app.request('/api/echo', { method: 'POST', body: 'x'.repeat(bytes), headers });
  expect(await (await send(64 * 1024)).json()).toEqual({ length: 64 * 1024 });
  const told = await send(64 * 1024 + 1, { 'Content-Length': String(64 * 1024 + 1) });
  expect(told.status).toBe(413);
  const untold = await send(64 * 1024 + 1);
  expect(untold.status).toBe(413);
  expect((await problem(untold)).code).toBe('body_too_large');
});

test('who reads too much is told when to come back', async () => {
  const app = await open({ readsPerMinute: 3 });
  const read = (client = HOME) => app.request('/api/products', {}, client);
  for (let i = 0; i < 3; i++) expect((await read()).status).toBe(200);
  const refused = await read();
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBe(20);
  expect((await problem(refused)).code).toBe('too_many_requests');
  expect((await read(from('203.0.113.10'))).status).toBe(200);
  expect((await app.request('/healthz', {}, HOME)).status).toBe(200);
});

test('reading takes nothing from writing', async () => {
  const app = await open({ readsPerMinute: 1, writesPerMinute: 2 });
  const write = () => app.request('/api/echo', { method: 'POST', body: '1' }, HOME);
  await app.request('/api/products', {}, HOME);
  expect((await write()).status).toBe(200);
  expect((await write()).status).toBe(200);
  expect((await write()).status).toBe(429);
});

test('guessing the operator’s token ends soon, and the right one ends nothing', async () => {
  const app = await open({ wrongTokensPerMinute: 2 });
  const ask = (token: string, client = HOME) => {
    const headers = { Authorization: `Bearer ${token}` };
    return app.request('/api/operator/orders', { headers }, client);
  };
  for (let i = 0; i < 9; i++) expect((await ask(app.token)).status).toBe(200);
  expect((await ask('wrong')).status).toBe(401);
  expect((await ask('worse')).status).toBe(401);
  expect((await ask(app.token)).status).toBe(429);
  expect((await ask(app.token, from('203.0.113.10'))).status).toBe(200);
});

test('who shows no token guesses none, and a sign-in does', async () => {
  const app = await open({ wrongTokensPerMinute: 2 });
  const look = () => app.request('/api/operator/orders', {}, HOME);
  for (let i = 0; i < 9; i++) expect((await look()).status).toBe(401);
  const signIn = (token: string) =>
    app.request(
      '/api/operator/session',
      {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ token }),
      },
      HOME,
    );
  expect((await signIn('wrong')).status).toBe(401);
  expect((await signIn('worse')).status).toBe(401);
  expect((await signIn('worst')).status).toBe(429);
});

test('an answer that does not come in time is given up on', async () => {
  const app = await open({ answerMs: 20 });
  // A body that never ends.
  const body = new ReadableStream({ start: (controller) => controller.enqueue(Buffer.from('x')) });
  const init = { method: 'POST', body, duplex: 'half', headers: { 'Content-Length': '2' } };
  const response = await app.request('/api/echo', init as RequestInit);
  expect(response.status).toBe(503);
  expect((await problem(response)).code).toBe('timed_out');
  expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
});
