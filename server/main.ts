import { readConfig } from './config';
import { openShop } from './shop';
import { StartError } from './start-error';

/** A line for what a person can mend, everything for what a programmer must. */
function fail(error: unknown): never {
  console.error(error instanceof StartError ? error.message : error);
  process.exit(1);
}

try {
  const close = await openShop({
    config: readConfig(process.env),
    development: process.argv.includes('--dev'),
    say: console.log,
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void close().then(() => process.exit(0), fail));
  }
} catch (error) {
  fail(error);
}
