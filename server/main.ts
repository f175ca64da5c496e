import { readConfig } from './config';
import { openLog } from './logging/open-log';
import { openShop } from './shop';
import { StartError } from './start-error';

/** A line for what a person can mend, everything for what a programmer must. */
function fail(error: unknown): never {
  console.error(error instanceof StartError ? error.message : error);
  process.exit(1);
}

try {
  const config = readConfig(process.env);
  const { log, flush } = openLog(config.logLevel);
  const close = await openShop({
    config,
    development: process.argv.includes('--dev'),
    say: console.log,
    log,
  });
  const end = () => {
    flush();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void close().then(end, fail));
  }
} catch (error) {
  fail(error);
}
