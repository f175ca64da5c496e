import { expect, test } from 'vitest';
import { createWaitingRoom, needsNoWaiting } from '../../server/waiting-room';
import { openTestApp } from './shop-fixture';

test('while the shop is being filled it is alive and not ready', async () => {
  const { storage } = await openTestApp([]);
  const room = createWaitingRoom({ storage, basePath: '/shop', strictTransport: false });
  expect((await room.request('/shop/healthz')).status).toBe(200);
  const ready = await room.request('/readyz');
  expect(ready.status).toBe(503);
  expect(await ready.json()).toMatchObject({ code: 'unavailable' });
  expect(ready.headers.get('x-content-type-options')).toBe('nosniff');
});

test.each([
  ['/readyz', true],
  ['/readyz?from=proxy', true],
  ['/shop/healthz', true],
  ['/shop/', false],
  ['//', false],
  ['/api/products', false],
])('%s is answered without waiting: %s', (address, expected) => {
  expect(needsNoWaiting('/shop', address)).toBe(expected);
});
