import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { collectOutput, runServer } from '../../setup/server';

/** The real shop as its own process, to be killed and started again over the same data. */
export interface ShopProcess {
  /** Of the API, without a slash at the end; another after each start. */
  url(): string;
  /** How often it ended without being killed by us. */
  deaths(): number;
  /** Starts it where it is not running. */
  start(): Promise<void>;
  /** As `kill -9` does. */
  kill(): Promise<void>;
}

export function createShopProcess(env: Readonly<Record<string, string>>): ShopProcess {
  let child: ChildProcess | undefined;
  let url = '';
  let killed = false;
  let deaths = 0;

  return {
    url: () => url,
    deaths: () => deaths,
    async start() {
      if (child) return;
      const own = runServer({
        HOST: '127.0.0.1',
        PORT: '0',
        HTTPS_PORT: '0',
        // All buyers of a bench come from one address.
        READS_PER_MINUTE: '0',
        WRITES_PER_MINUTE: '0',
        ...env,
      });
      child = own;
      killed = false;
      const output = collectOutput(own);
      const orphan = () => own.kill('SIGKILL');
      process.once('exit', orphan);
      own.once('exit', () => {
        process.off('exit', orphan);
        child = undefined;
        if (killed) return;
        deaths += 1;
        console.error(`faults: the shop ended by itself\n${output().slice(-2_000)}`);
      });
      url = await new Promise<string>((resolve, reject) => {
        own.stdout!.on('data', () => {
          const found = /http:\/\/[^\s"/]+/.exec(output());
          if (found) resolve(found[0]);
        });
        own.once('exit', () => reject(new Error(`faults: no shop opened\n${output()}`)));
      });
    },
    async kill() {
      if (!child) return;
      killed = true;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}
