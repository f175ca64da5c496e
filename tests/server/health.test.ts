import { expect, test } from 'vitest';
import { openTestApp } from './shop-fixture';

test.each([
  ['/healthz', 'ok'],
  ['/readyz', 'ready'],
])('%s is %s while the database answers, unavailable when it does not', async (path, status) => {
  const { app, storage } = await openTestApp([]);
  const open = await app.request(path);
  expect(await open.json()).toEqual({ status });
  expect(open.headers.get('cache-control')).toBe('no-store');
  await storage.close();
  const response = await app.request(path);
  expect(response.status).toBe(503);
  expect(await response.json()).toMatchObject({ code: 'unavailable' });
});

test('alive and not ready while shoppers are not let in', async () => {
  let isOpen = false;
  const { app } = await openTestApp([], { isOpen: () => isOpen });
  expect((await app.request('/healthz')).status).toBe(200);
  expect((await app.request('/readyz')).status).toBe(503);
  isOpen = true;
  expect((await app.request('/readyz')).status).toBe(200);
});

test('the OpenAPI document describes every API route', async () => {
  const { app } = await openTestApp([]);
  const document = (await (await app.request('/openapi.json')).json()) as {
    paths: Record<string, object>;
  };
  const described = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path}`),
  );
  const routes = app.routes
    .filter(({ path, method }) => /^\/api\/[^*]+$/.test(path) && method !== 'ALL')
    .map(({ path, method }) => `${method.toLowerCase()} ${path.replace(/:(\w+)/g, '{$1}')}`);
  expect(described.toSorted()).toEqual([...new Set(routes)].toSorted());
  expect(described).toContain('get /api/products/{id}');
});
