import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tempFolder } from '../server/temp-folder';
import { countOf } from '../setup/vitest-count';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});

async function count(endedWell: boolean, ...files: ReturnType<typeof file>[]) {
  const all = files.flatMap(({ assertionResults }) => assertionResults);
  const report = {
    numPassedTests: all.filter(({ status }) => status === 'passed').length,
    numFailedTests: all.filter(({ status }) => status === 'failed').length,
    testResults: files,
  };
  const folder = await tempFolder({ 'report.json': JSON.stringify(report) });
  return countOf(join(folder, 'report.json'), endedWell);
}

test('counts tests over files', async () => {
  const files = [file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed')];
  expect(await count(false, ...files)).toEqual({ passed: 3, failed: 1 });
});

test('a file that broke before its tests is a failure', async () => {
  const files = [file('passed', 'passed'), file('failed')];
  expect(await count(false, ...files)).toEqual({ passed: 1, failed: 1 });
});

test('a run that ended badly is never all good', async () => {
  expect(await count(false, file('passed', 'passed'))).toEqual({ passed: 1, failed: 1 });
});

test('no report, no success', async () => {
  expect(await countOf('/nowhere/report.json', true)).toEqual({ passed: 0, failed: 1 });
});
