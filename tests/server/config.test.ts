import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { LIMITS } from '../../server/limits/limits';
import { readConfig } from '../../server/config';

test('needs no setting', () => {
  expect(readConfig({})).toEqual({
    port: 5180,
    httpsPort: 5443,
    host: '0.0.0.0',
    dataFolder: resolve('data'),
    databaseUrl: undefined,
    basePath: '',
    publicOrigin: undefined,
    strictTransport: false,
    trustedProxies: 0,
    limits: LIMITS,
    logLevel: undefined,
  });
});

test('the public origin is told without its path', () => {
  expect(readConfig({ PUBLIC_ORIGIN: 'https://shop.example/try/' })).toMatchObject({
    publicOrigin: 'https://shop.example',
  });
});

test.each([
  ['https://shop.example', '', true],
  ['https://shop.example/', '', true],
  ['https://shop.example/try/on/', '/try/on', true],
  ['http://shop.example/try', '/try', false],
])('PUBLIC_ORIGIN=%s mounts at "%s"', (origin, basePath, strictTransport) => {
  expect(readConfig({ PUBLIC_ORIGIN: origin })).toMatchObject({ basePath, strictTransport });
});

test('limits are the operator’s to set', () => {
  const config = readConfig({ TRUST_PROXY: '1', READS_PER_MINUTE: '0', WRITES_PER_MINUTE: '7' });
  expect(config.trustedProxies).toBe(1);
  expect(config.limits).toEqual({ ...LIMITS, readsPerMinute: 0, writesPerMinute: 7 });
});

test.each([
  ['PORT', '65536'],
  ['PORT', '-1'],
  ['HTTPS_PORT', 'https'],
  ['LOG_LEVEL', 'loud'],
  ['TRUST_PROXY', 'yes'],
  ['READS_PER_MINUTE', '-1'],
  ['WRITES_PER_MINUTE', '1.5'],
  ['DATABASE_URL', 'shop.sqlite'],
  ['DATABASE_URL', 'mysql://shop@localhost/shop'],
  ['DATABASE_URL', 'postgres://shop@localhost'],
  ['PUBLIC_ORIGIN', 'shop.example'],
  ['PUBLIC_ORIGIN', 'ftp://shop.example'],
  ['PUBLIC_ORIGIN', 'https://shop.example/?a'],
])('%s=%s is refused by name', (name, value) => {
  expect(() => readConfig({ [name]: value })).toThrow(new RegExp(`^${name} .* / ${name} `));
});

test('a password is not said back', () => {
  const refused = () => readConfig({ DATABASE_URL: 'postgres://shop:s3cret@localhost' });
  expect(refused).toThrow(/DATABASE_URL/);
  expect(refused).not.toThrow(/s3cret/);
});
