import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Load, Loaded } from './load';
import type { Serve } from './serve';

/** Runs a program of this folder in a process of its own; it ends with this one. */
function run(program: string, task: object): ChildProcess {
  const file = join(import.meta.dirname, program);
  const args = ['--import', 'tsx', file, JSON.stringify(task)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  child.stdout!.setEncoding('utf8');
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  return child;
}

export interface Serving {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts a server; resolves when it listens. */
export async function startServing(serve: Serve): Promise<Serving> {
  const child = run('serve.ts', serve);
  const ended = once(child, 'exit');
  const [port] = (await Promise.race([
    once(child.stdout!, 'data'),
    ended.then(([code]) => Promise.reject(new Error(`serve.ts ended with ${code}`))),
  ])) as [string];
  return {
    url: `http://127.0.0.1:${port.trim()}`,
    async stop() {
      child.kill();
      await ended;
    },
  };
}

/** Loads a server once. */
export async function runLoad(load: Load): Promise<Loaded> {
  const child = run('load.ts', load);
  let text = '';
  child.stdout!.on('data', (chunk: string) => (text += chunk));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`load.ts ended with ${code}`);
  return JSON.parse(text) as Loaded;
}
