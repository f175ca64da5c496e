import { expect, test } from 'vitest';
import { readOptions } from './options';

test('flags and values are read in any order', () => {
  const options = readOptions(['--quick', '--json', 'out.json', '--oracle', 'pose']);
  expect(options.flag('quick')).toBe(true);
  expect(options.flag('slow')).toBe(false);
  expect(options.text('json')).toBe('out.json');
  expect(options.text('oracle')).toBe('pose');
  expect(options.text('bodies')).toBeUndefined();
});

test.each([[['--json']], [['--json', '--quick']]])(
  '%j: a value that is missing is told',
  (args) => {
    expect(() => readOptions(args).text('json')).toThrow('--json needs a value');
  },
);
