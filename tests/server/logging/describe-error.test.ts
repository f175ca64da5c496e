import { expect, test } from 'vitest';
import { describeError } from '../../../server/logging/describe-error';

test('an error with its code, its stack and its cause', () => {
  const cause = Object.assign(new Error('disk full'), { code: 'ENOSPC' });
  expect(describeError(new Error('not written', { cause }))).toMatchObject({
    type: 'Error',
    message: 'not written',
    stack: expect.stringMatching(/^Error: not written\n +at /),
    cause: { message: 'disk full', code: 'ENOSPC' },
  });
});

test('what an engine adds about the row stays out', () => {
  const error = Object.assign(new Error('null value in column "address"'), {
    code: '23502',
    detail: 'Failing row contains (Zhang Wei, 13800138000).',
  });
  expect(JSON.stringify(describeError(error))).not.toContain('Zhang');
});

test('what a parser quotes stays out', () => {
  let error: unknown;
  try {
    JSON.parse('{"name":"Zhang Wei"');
  } catch (thrown) {
    error = thrown;
  }
  const told = JSON.stringify(describeError(error as Error));
  expect(told).not.toContain('Zhang');
  expect(told).toContain('SyntaxError');
});
