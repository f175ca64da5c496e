import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The program behind `npm start`. */
export const START = fileURLToPath(new URL('../../server/start.mjs', import.meta.url));

export interface RunningServer {
  /** HTTP address on this machine, with a slash at the end. */
  readonly url: string;
  /** HTTPS address, the same shop under the certificate that phones get. */
  readonly httpsUrl: string;
  /** All that it has printed so far. */
  output(): string;
  /** Ends it as Ctrl+C does and deletes its data; resolves to its exit code. */
  stop(): Promise<number | null>;
}

/** Starts the real shop as its own process, on free ports, with data of its own. */
export async function startServer(
  env: Readonly<Record<string, string>> = {},
): Promise<RunningServer> {
  const data = await mkdtemp(join(tmpdir(), 'tryscape-'));
  const child = runServer({
    DATA_DIR: data,
    PORT: '0',
    HTTPS_PORT: '0',
    HOST: '127.0.0.1',
    ...env,
  });
  const output = collectOutput(child);
  // A test that fails before it stops its server must not leave it running.
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  const removeData = () => rm(data, { recursive: true, force: true });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout!.on('data', () => {
      const found = /http:\/\/\S+/.exec(output());
      if (found) resolve(found[0]);
    });
    child.once('exit', (code) => {
      void removeData();
      reject(new Error(`startServer: it ended with ${code}\n${output()}`));
    });
  });
  return {
    url,
    output,
    httpsUrl: /https:\/\/\S+/.exec(output())![0],
    async stop() {
      if (child.exitCode === null) {
        const ended = once(child, 'exit');
        child.kill('SIGINT');
        await ended;
      }
      await removeData();
      return child.exitCode;
    },
  };
}

/** Starts the server with these settings and no others of its own. */
export function runServer(
  env: Readonly<Record<string, string>>,
  nodeFlags: readonly string[] = [],
  start = START,
): ChildProcess {
  return spawn(process.execPath, [...nodeFlags, start], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Gathers what a process prints; the function returned gives all of it so far. */
export function collectOutput(child: ChildProcess): () => string {
  let text = '';
  child.stdout!.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  child.stderr!.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  return () => text;
}
