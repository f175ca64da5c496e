import { expect, test } from 'vitest';
import { acceptsBrotli } from '../../../server/static/asset';

test.each([
  ['br', true],
  ['gzip, deflate, br, zstd', true],
  ['gzip;q=1.0, br;q=0.5', true],
  ['BR', true],
  ['br;q=0', false],
  ['br; q=0.000', false],
  ['gzip, deflate', false],
  ['brotli', false],
  ['', false],
  [undefined, false],
])('Accept-Encoding "%s": %s', (header, expected) => {
  expect(acceptsBrotli(header)).toBe(expected);
});
