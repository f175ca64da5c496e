import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

export interface CommandResult {
  /** Exit code; null when a signal ended it. */
  readonly code: number | null;
  readonly output: string;
  readonly milliseconds: number;
}

/** Runs a command, the repository's own tools first, and gathers what it prints. */
export function runCommand(
  folder: string,
  [command, ...args]: readonly string[],
): Promise<CommandResult> {
  const began = Date.now();
  const path = [join(folder, 'node_modules/.bin'), process.env['PATH']].join(delimiter);
  const child = spawn(command!, args, {
    cwd: folder,
    // What is printed may end in a file: no colours.
    env: { ...process.env, PATH: path, NO_COLOR: '1', FORCE_COLOR: undefined },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  }
  return new Promise((settle, reject) => {
    child.once('error', reject);
    child.once('close', (code) => settle({ code, output, milliseconds: Date.now() - began }));
  });
}
