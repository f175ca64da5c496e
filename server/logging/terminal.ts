import type { DestinationStream } from 'pino';
import type { ErrorFacts } from './describe-error';

interface Line {
  readonly time: string;
  readonly level: string;
  readonly msg: string;
  readonly error?: ErrorFacts;
  readonly [fact: string]: unknown;
}

/** The log as a person in front of a terminal reads it: time, what happened, facts, stack. */
export function terminalLines(write: (text: string) => void): DestinationStream {
  return {
    write(json) {
      const { time, level, msg, error, ...facts } = JSON.parse(json) as Line;
      const told = Object.entries(facts).map(([name, value]) => `${name}=${String(value)}`);
      const lines = [[time.slice(11, 19), level, msg, ...told].join(' ')];
      for (let each = error; each; each = each.cause) lines.push(each.stack);
      write(lines.join('\n') + '\n');
    },
  };
}
