import { expect, test } from 'vitest';
import { LIMITS } from '../../../server/limits/limits';
import { TSHIRT } from '../../../server/seed/tshirt';
import { createSqlStorage } from '../../../server/storage/sql-storage';
import { openSqliteTables } from '../../../server/storage/sqlite';
import { productWith } from '../shop-fixture';
import { openListeningShop } from './listening-shop';

async function openShop(changes: Parameters<typeof openListeningShop>[1] = {}) {
  const storage = createSqlStorage(await openSqliteTables(':memory:'));
  await storage.sow([TSHIRT, productWith('draft')]);
  return { storage, ...(await openListeningShop(storage, changes)) };
}

/** What every answer has for itself, and its connection. */
const OWN = ['date', 'x-request-id', 'connection', 'keep-alive'];

const headOf = ({ headers }: Response) =>
  Object.fromEntries([...headers].filter(([name]) => !OWN.includes(name)));

test('an answer given again has the head that it had', async () => {
  const { ask } = await openShop();
  for (const path of ['/api/products', '/api/products/tshirt', '/api/products?q=海蓝&limit=1']) {
    const first = await ask(path);
    const body = await first.text();
    const again = await ask(path);
    expect(await again.text()).toBe(body);
    expect(headOf(again)).toEqual({
      ...headOf(first),
      'content-length': String(Buffer.byteLength(body)),
    });
    expect(again.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(again.headers.get('x-request-id')).not.toBe(first.headers.get('x-request-id'));
    const head = await ask(path, { method: 'HEAD' });
    expect(await head.text()).toBe('');
    expect(headOf(head)).toEqual(headOf(again));
  }
});

test('it is logged like every other', async () => {
  const { ask, lines } = await openShop();
  for (let i = 0; i < 2; i++) await (await ask('/api/products?limit=5')).text();
  const etag = (await ask('/api/products/tshirt')).headers.get('etag')!;
  await ask('/api/products/tshirt', { headers: { 'If-None-Match': etag } });
  await expect.poll(() => lines.length).toBe(4);
  expect(lines.map(({ method, route, status }) => [method, route, status])).toEqual([
    ['GET', '/api/products', 200],
    ['GET', '/api/products', 200],
    ['GET', '/api/products/:id', 200],
    ['GET', '/api/products/:id', 304],
  ]);
  expect(new Set(lines.map(({ id }) => id)).size).toBe(4);
  expect(lines[1]!.bytes).toBeGreaterThan(4000);
});

test('it counts among what one client may read', async () => {
  const { ask } = await openShop({ limits: { ...LIMITS, readsPerMinute: 5 } });
  const statuses = [];
  for (let i = 0; i < 7; i++) statuses.push((await ask('/api/products')).status);
  expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429]);
});

test('nothing but what was answered well is given again', async () => {
  const { ask } = await openShop();
  for (const path of ['/api/products/draft', '/api/products?limit=0', '/api/nothing', '/healthz']) {
    const [first, again] = [await ask(path), await ask(path)];
    expect(again.status).toBe(first.status);
    expect(headOf(again)).toEqual(headOf(first));
  }
  expect((await ask('/api/products', { method: 'POST' })).status).toBe(404);
});

test('a database that does not answer is not covered up', async () => {
  const { ask, storage } = await openShop({ report: () => {} });
  expect((await ask('/api/products')).status).toBe(200);
  await storage.close();
  expect((await ask('/api/products')).status).toBe(500);
});
