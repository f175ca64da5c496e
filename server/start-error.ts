import type { Text } from '../src/contract/text';

/** Why the shop could not open, in words that say what to do. The process prints it and ends. */
export class StartError extends Error {
  constructor(text: Text) {
    super(`${text.zh} / ${text.en}`);
    this.name = 'StartError';
  }
}

/** The system's short name of an error (`EADDRINUSE`, `SQLITE_NOTADB`), or its message. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' ? error.code : firstLine(error.message);
}

const firstLine = (text: string) => text.split('\n', 1)[0]!;
