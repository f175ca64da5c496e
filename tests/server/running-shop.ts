import { once } from 'node:events';
import type { ChildProcess } from 'node:child_process';
import { onTestFinished } from 'vitest';
import { collectOutput, runServer } from '../setup/server';
import { tempFolder } from './temp-folder';

export interface RunningShop {
  readonly child: ChildProcess;
  /** Of HTTP on this machine. */
  readonly port: number;
  /** All that it has printed so far, log and all. */
  output(): string;
  /** Resolves to its exit code. */
  readonly ended: Promise<number | null>;
}

/** The real program as its own process, open, with data of its own unless told; it is gone after the test. */
export async function openRunningShop(env: Record<string, string> = {}): Promise<RunningShop> {
  const child = runServer({
    DATA_DIR: env['DATA_DIR'] ?? (await tempFolder()),
    PORT: '0',
    HTTPS_PORT: '0',
    HOST: '127.0.0.1',
    ...env,
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const output = collectOutput(child);
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  while (!output().includes('"msg":"open"')) {
    const code = await Promise.race([once(child.stderr!, 'data').then(() => undefined), ended]);
    if (code !== undefined) throw new Error(`openRunningShop: it ended with ${code}\n${output()}`);
  }
  return { child, port: Number(/localhost:(\d+)/.exec(output())![1]), output, ended };
}
