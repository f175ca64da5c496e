import { fileURLToPath } from 'node:url';

const fromRoot = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Where things lie in the repository, as absolute paths. */
export const FOLDERS = {
  root: fromRoot(''),
  client: fromRoot('dist'),
  models: fromRoot('public/models'),
  /** Brotli copies by content; safe to delete. */
  brotliCache: fromRoot('.cache/brotli'),
} as const;
