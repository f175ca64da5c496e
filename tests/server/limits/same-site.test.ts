import { expect, test } from 'vitest';
import { openTestApp } from '../shop-fixture';

async function status(
  headers: Record<string, string>,
  { method = 'POST', publicOrigin }: { method?: string; publicOrigin?: string } = {},
) {
  const { app } = await openTestApp([], { publicOrigin });
  app.all('/api/echo', (c) => c.json({}));
  const response = await app.request('http://127.0.0.1:5180/api/echo', { method, headers });
  return response.status;
}

const ELSEWHERE = 'https://elsewhere.example';

test.each([
  [{ 'Sec-Fetch-Site': 'same-origin' }, 200],
  [{ 'Sec-Fetch-Site': 'none' }, 200],
  [{ 'Sec-Fetch-Site': 'same-site' }, 403],
  [{ 'Sec-Fetch-Site': 'cross-site' }, 403],
  [{ 'Sec-Fetch-Site': 'cross-site', Origin: 'http://127.0.0.1:5180' }, 403],
  [{ Origin: 'http://127.0.0.1:5180' }, 200],
  [{ Origin: 'http://127.0.0.1:5181' }, 403],
  [{ Origin: ELSEWHERE }, 403],
  [{ Origin: 'null' }, 403],
  [{}, 200],
])('a write with %o is answered %d', async (headers, expected) => {
  expect(await status(headers as Record<string, string>)).toBe(expected);
});

test.each(['PUT', 'PATCH', 'DELETE'])('%s is a write', async (method) => {
  expect(await status({ Origin: ELSEWHERE }, { method })).toBe(403);
});

test('reading is for everybody', async () => {
  expect(await status({ 'Sec-Fetch-Site': 'cross-site' }, { method: 'GET' })).toBe(200);
});

test('a proxy may ask us by another name than the shop’s', async () => {
  const publicOrigin = 'https://shop.example';
  expect(await status({ Origin: publicOrigin }, { publicOrigin })).toBe(200);
  expect(await status({ Origin: ELSEWHERE }, { publicOrigin })).toBe(403);
});

test('what is refused says why', async () => {
  const { app } = await openTestApp([]);
  const init = { method: 'POST', headers: { Origin: ELSEWHERE } };
  const response = await app.request('/api/products', init);
  expect(await response.json()).toMatchObject({ code: 'cross_site', status: 403 });
});
