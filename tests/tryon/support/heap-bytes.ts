import v8 from 'node:v8';
import vm from 'node:vm';

/** Enough for the engine to compile what is called in its best form. */
const CALLS = 30_000;

/**
 * Bytes of heap that one call leaves behind until the collector comes, once the engine is warm. The
 * numbers that it boxes between functions count too; a typed array costs some 200.
 */
export function heapBytes(call: () => void): number {
  v8.setFlagsFromString('--expose-gc');
  const collect = vm.runInNewContext('gc') as () => void;
  const run = () => {
    for (let i = 0; i < CALLS; i++) call();
  };
  run();
  collect();
  const before = process.memoryUsage().heapUsed;
  run();
  return (process.memoryUsage().heapUsed - before) / CALLS;
}
