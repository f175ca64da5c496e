import { expect, test } from 'vitest';
import { TSHIRT } from '../../server/seed/tshirt';
import { openTestApp } from './shop-fixture';

const POLICY =
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self' blob:; " +
  "img-src 'self' blob: data:; media-src 'self' blob:; worker-src 'self' blob:; " +
  "style-src 'self' 'unsafe-inline'; object-src 'none'; frame-ancestors 'self'; base-uri 'self'";

const PERMISSIONS =
  'camera=(self), xr-spatial-tracking=(self), accelerometer=(self), gyroscope=(self), ' +
  'fullscreen=(self), screen-wake-lock=(self), web-share=(self)';

test.each(['/api/products', '/healthz', '/models/tshirt.0123456789abcdef.glb', '/nothing.here'])(
  '%s carries the policies',
  async (path) => {
    const { app } = await openTestApp([TSHIRT]);
    const { headers } = await app.request(path);
    expect(headers.get('content-security-policy')).toBe(POLICY);
    expect(headers.get('permissions-policy')).toBe(PERMISSIONS);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('strict-transport-security')).toBeNull();
  },
);

test('HTTPS is insisted on only behind a public HTTPS origin', async () => {
  const { app } = await openTestApp([], { strictTransport: true });
  const { headers } = await app.request('/healthz');
  expect(headers.get('strict-transport-security')).toBe('max-age=15552000');
});
