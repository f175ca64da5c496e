import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ensureBrowser } from './install-browser';
import { runCommand, type CommandResult } from './run-command';
import { countOf, type Count } from './vitest-count';

const ROOT = resolve(import.meta.dirname, '../..');
const OUT = 'tests/out';

interface Stage {
  readonly name: string;
  readonly command: readonly string[];
  /** File with vitest's JSON report; a stage without one counts as a single check. */
  readonly report?: string;
}

const STAGES: readonly Stage[] = [
  { name: 'format', command: ['prettier', '--check', '.'] },
  { name: 'lint', command: ['oxlint', '--deny-warnings'] },
  { name: 'types', command: ['tsc', '--noEmit', '-p', 'tsconfig.json'] },
  vitestStage('unit'),
  vitestStage('e2e'),
];

function vitestStage(project: string): Stage {
  const report = `${OUT}/${project}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return { name: project, command: ['vitest', 'run', '--project', project, ...reporters], report };
}

async function countStage(stage: Stage, result: CommandResult): Promise<Count> {
  const isGood = result.code === 0;
  if (stage.report) return countOf(resolve(ROOT, stage.report), isGood);
  return isGood ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

process.env['CHROMIUM'] = await ensureBrowser(console.log);
const total = { passed: 0, failed: 0 };
for (const stage of STAGES) {
  // A report of an earlier run must not be counted when this one writes none.
  if (stage.report) await rm(resolve(ROOT, stage.report), { force: true });
  const result = await runCommand(ROOT, stage.command);
  const { passed, failed } = await countStage(stage, result);
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) console.log(result.output);
  const seconds = (result.milliseconds / 1000).toFixed(1);
  console.log(`${stage.name}: ${passed} good, ${failed} bad, ${seconds} s`);
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
