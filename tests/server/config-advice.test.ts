import { expect, test } from 'vitest';
import { readConfig } from '../../server/config';
import { adviceFor } from '../../server/config-advice';

const PUBLIC_ORIGIN = 'https://shop.example';

test('who is behind a proxy is told when limits would take all shoppers for one', () => {
  expect(adviceFor(readConfig({ PUBLIC_ORIGIN }))?.en).toContain('TRUST_PROXY=1');
});

test.each([
  {},
  { PUBLIC_ORIGIN, TRUST_PROXY: '1' },
  { PUBLIC_ORIGIN, READS_PER_MINUTE: '0', WRITES_PER_MINUTE: '0' },
])('there is nothing to say of %o', (env) => {
  expect(adviceFor(readConfig(env))).toBeUndefined();
});
