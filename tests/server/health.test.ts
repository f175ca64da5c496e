import { expect, test } from 'vitest';
import { openTestApp } from './shop-fixture';

test('healthy while the database answers, unavailable when it does not', async () => {
  const { app, storage } = await openTestApp([]);
  expect((await app.request('/healthz')).status).toBe(200);
  await storage.close();
  const response = await app.request('/healthz');
  expect(response.status).toBe(503);
  expect(await response.json()).toMatchObject({ code: 'unavailable' });
});

test('the OpenAPI document describes every API route', async () => {
  const { app } = await openTestApp([]);
  const document = (await (await app.request('/openapi.json')).json()) as { paths: object };
  expect(Object.keys(document.paths).sort()).toEqual([
    '/api/models',
    '/api/products',
    '/api/products/{id}',
  ]);
});
