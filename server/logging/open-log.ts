import { pino } from 'pino';
import { createLog, type Log, type LogLevel } from './log';
import { terminalLines } from './terminal';

/** Standard error: what the shop says to people goes to standard output. */
const STDERR = 2;

/**
 * Opens the log: JSON lines where a program reads it. On a terminal, words, and only of what went
 * wrong, unless the operator asked for a level.
 * @returns The log, and what writes out the last of it before the process ends.
 */
export function openLog(level: LogLevel | undefined): { log: Log; flush: () => void } {
  if (process.stderr.isTTY) {
    const lines = terminalLines((text) => process.stderr.write(text));
    return { log: createLog(level ?? 'warn', lines), flush: () => {} };
  }
  const destination = pino.destination({ fd: STDERR, sync: false });
  return {
    log: createLog(level ?? 'info', destination),
    flush: () => destination.flushSync(),
  };
}
