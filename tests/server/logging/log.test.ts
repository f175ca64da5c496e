import { expect, test } from 'vitest';
import { TSHIRT } from '../../../server/seed/tshirt';
import { openTestApp } from '../shop-fixture';
import { memoryLog } from './memory-log';

const PAGE = '<!doctype html><html><head><title>Shop</title></head></html>';
const client = { page: () => Promise.resolve(PAGE), files: new Map() };

async function open() {
  const memory = memoryLog();
  const { log } = memory;
  const shop = await openTestApp([TSHIRT], {
    client,
    report: log.error,
    onRequest: log.request,
  });
  return { ...memory, ...shop };
}

test('a line a request, and its id in the answer', async () => {
  const { app, lines } = await open();
  const response = await app.request('/api/products/tshirt');
  expect(lines()).toEqual([
    {
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      id: response.headers.get('x-request-id'),
      method: 'GET',
      route: '/api/products/:id',
      status: 200,
      ms: expect.any(Number),
      msg: 'request',
    },
  ]);
  expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
});

test.each([
  ['/', '/'],
  ['/products/tshirt?lang=en', '/products/:id'],
  ['/orders/4Jw9-secret-token-that-opens-it', '/orders/:token'],
  ['/no/such-page', '*'],
  ['/models/tshirt.0123456789abcdef.glb', '/models/:file'],
])('%s is told as %s', async (path, route) => {
  const { app, lines } = await open();
  await app.request(path);
  expect(lines()[0]).toMatchObject({ route });
});

test('what is refused before any route is told too', async () => {
  const { app, lines } = await open();
  await app.request('/api/products', { method: 'POST', headers: { Origin: 'https://a.example' } });
  expect(lines()[0]).toMatchObject({ status: 403, method: 'POST' });
});

test('an error is told with its stack and the request that it happened to', async () => {
  const { app, storage, lines } = await open();
  await storage.close();
  const response = await app.request('/api/products/tshirt');
  const [error, request] = lines();
  expect(error).toMatchObject({
    level: 'error',
    id: response.headers.get('x-request-id'),
    error: { stack: expect.stringMatching(/^\w+: .+\n\s+at /) },
  });
  expect(request).toMatchObject({ level: 'warn', status: 500 });
});

test('nothing of a shopper is ever written', async () => {
  const { app, text, lines, storage } = await open();
  const secret = 'Zhang-Wei-13800138000';
  const headers = {
    Cookie: `tryscape_guest=${secret}; tryscape_language=zh`,
    Authorization: `Bearer ${secret}`,
    Referer: `https://shop.example/orders/${secret}`,
    'User-Agent': secret,
    'X-Forwarded-For': '203.0.113.77',
    'X-Request-Id': secret,
    'Idempotency-Key': secret,
    'Content-Type': 'application/json',
  };
  const env = { incoming: { socket: { remoteAddress: '203.0.113.78' } } };
  app.post('/api/fails', async (c) => c.json(JSON.parse(await c.req.text())));
  const ask = (path: string, init: RequestInit = {}) =>
    app.request(path, { headers, ...init }, env);
  const paths = [
    ...[`/${secret}`, `/orders/${secret}`, `/products/${secret}`, `/api/products/${secret}`],
    ...[`/api/orders/${secret}`, `/api/cart/lines/${secret}`, `/models/${secret}.glb`],
    ...[`/api/products?q=${secret}`, `/?name=${secret}`, `/%zz${secret}`],
  ];
  for (const path of paths) {
    await ask(path);
    await ask(path, { method: 'PUT', body: JSON.stringify({ name: secret }) });
  }
  await ask('/api/orders', { method: 'POST', body: `{"name":"${secret}"` });
  // Both are errors of ours, and their messages would quote.
  expect((await ask('/api/fails', { method: 'POST', body: secret })).status).toBe(500);
  await storage.close();
  expect((await ask(`/api/products?q=${secret}`)).status).toBe(500);

  expect(lines().length).toBeGreaterThan(2 * paths.length);
  expect(text()).not.toMatch(/zhang|13800138000|203\.0\.113/i);
});

test('a level leaves out what is below it', async () => {
  const warn = memoryLog('warn');
  const line = { id: '1', method: 'GET', route: '/', status: 200, ms: 1 };
  warn.log.request(line);
  warn.log.event('open', { port: 80 });
  warn.log.request({ ...line, status: 503 });
  expect(warn.lines()).toMatchObject([{ status: 503 }]);
  const silent = memoryLog('silent');
  silent.log.error(new Error('broken'));
  expect(silent.text()).toBe('');
});
