import { expect, test } from 'vitest';
import { TSHIRT } from '../../server/seed/tshirt';
import { openTestApp, productWith, shelfOf } from './shop-fixture';

const PATHS = ['/api/products', '/api/products/tshirt', '/api/models'];

test.each(PATHS)('%s is tagged strongly and asked about each time', async (path) => {
  const { app } = await openTestApp([TSHIRT]);
  const response = await app.request(path);
  expect(response.headers.get('etag')).toMatch(/^"[0-9a-f]{40}"$/);
  expect(response.headers.get('cache-control')).toBe('no-cache');
});

test.each(PATHS)('%s costs a 304 without a body to those who have it', async (path) => {
  const { app } = await openTestApp([TSHIRT]);
  const etag = (await app.request(path)).headers.get('etag')!;
  const ask = (tag: string, method = 'GET') =>
    app.request(path, { method, headers: { 'If-None-Match': tag } });
  for (const tag of [etag, `W/${etag}`, `"older", ${etag}`, '*']) {
    const response = await ask(tag);
    expect(response.status).toBe(304);
    expect(await response.text()).toBe('');
    expect(response.headers.get('etag')).toBe(etag);
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
  }
  expect((await ask(etag, 'HEAD')).status).toBe(304);
  expect((await ask('"older"')).status).toBe(200);
  expect((await ask(etag.slice(1, -1))).status).toBe(200);
});

test('another content is another tag', async () => {
  const one = await openTestApp([TSHIRT]);
  const two = await openTestApp([{ ...TSHIRT, summary: { zh: '新', en: 'New' } }]);
  const three = await openTestApp([TSHIRT], { models: shelfOf('tshirt', 'coat') });
  const tag = async ({ app }: typeof one, path: string) =>
    (await app.request(path)).headers.get('etag');
  expect(await tag(one, '/api/products')).not.toBe(await tag(two, '/api/products'));
  expect(await tag(one, '/api/products/tshirt')).not.toBe(await tag(two, '/api/products/tshirt'));
  expect(await tag(one, '/api/models')).toBe(await tag(two, '/api/models'));
  expect(await tag(one, '/api/models')).not.toBe(await tag(three, '/api/models'));
});

test('a problem has no tag and is not kept, whatever the reader has', async () => {
  const { app } = await openTestApp([productWith('cape')]);
  for (const path of ['/api/products/cape', '/api/products?limit=0', '/api/nothing']) {
    const response = await app.request(path, { headers: { 'If-None-Match': '*' } });
    expect(response.ok || response.status === 304).toBe(false);
    expect(response.headers.get('etag')).toBeNull();
    expect(response.headers.get('cache-control')).toBe('no-store');
  }
});
