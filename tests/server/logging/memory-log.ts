import { createLog, type Log, type LogLevel } from '../../../server/logging/log';

export interface MemoryLog {
  readonly log: Log;
  /** All that was written, as it was written. */
  text(): string;
  /** The same, read. */
  lines(): Record<string, unknown>[];
}

export function memoryLog(level: LogLevel = 'info'): MemoryLog {
  let text = '';
  const log = createLog(level, { write: (line) => (text += line) });
  return {
    log,
    text: () => text,
    lines: () =>
      text
        .trim()
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line)),
  };
}
