/** How long whoever needs a database waits for other connections. */
export const PATIENCE_MS = 10_000;
/** Longest pause between two tries. */
export const PAUSE_MS = 8;

/** Whether another connection was in the way, so that the same may work a moment later. */
export const isBusy = (error: unknown) =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
