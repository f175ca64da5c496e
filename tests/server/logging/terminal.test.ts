import { expect, test } from 'vitest';
import { createLog } from '../../../server/logging/log';
import { terminalLines } from '../../../server/logging/terminal';

test('a terminal shows words and whole stacks', () => {
  let shown = '';
  const log = createLog(
    'info',
    terminalLines((text) => (shown += text)),
  );
  log.event('open', { port: 5180 });
  log.error(new Error('outer', { cause: new Error('inner') }), 'the-id');
  expect(shown).toMatch(/^\d\d:\d\d:\d\d info open port=5180\n/);
  expect(shown).toMatch(/ error error id=the-id\nError: outer\n +at .+\n[^]*Error: inner\n +at /);
});
