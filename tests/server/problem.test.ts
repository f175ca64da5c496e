import { expect, test } from 'vitest';
import { ERROR_TEXTS } from '../../src/contract/error-codes';
import { problemSchema } from '../../src/contract/problem';
import { openTestApp } from './shop-fixture';

test('problems are RFC 9457 with a stable code', async () => {
  const { app } = await openTestApp([]);
  const response = await app.request('/api/products/none');
  expect(response.status).toBe(404);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(problemSchema.parse(await response.json())).toEqual({
    type: 'urn:tryscape:problem:product_not_found',
    title: ERROR_TEXTS.product_not_found.en,
    status: 404,
    code: 'product_not_found',
  });
});

test.each([
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
  ['zh-Hant-HK', 'zh'],
  ['en-GB, zh;q=0.5', 'en'],
  ['fr, zh;q=0.4, en;q=0.2', 'zh'],
  ['zh;q=0, en', 'en'],
  ['fr', 'en'],
  ['', 'en'],
] as const)('Accept-Language "%s" is answered in %s', async (header, language) => {
  const { app } = await openTestApp([]);
  const response = await app.request('/nowhere.txt', { headers: { 'Accept-Language': header } });
  expect(response.headers.get('content-language')).toBe(language);
  expect(await response.json()).toMatchObject({
    code: 'not_found',
    title: ERROR_TEXTS.not_found[language],
  });
});

test('an error that nobody expected is reported and tells the reader nothing of itself', async () => {
  const { app, storage, errors } = await openTestApp([]);
  await storage.close();
  const response = await app.request('/api/products');
  expect(response.status).toBe(500);
  expect(await response.json()).toMatchObject({ code: 'internal' });
  expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
  expect(errors).toHaveLength(1);
});

test('a body that is no JSON is the asker’s mistake and nobody’s error', async () => {
  const { app, errors } = await openTestApp([]);
  const response = await app.request('/api/cart/lines/tshirt.ocean.M?currency=CNY', {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: '{"quantity":',
  });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ code: 'request_invalid' });
  expect(errors).toEqual([]);
});
