import type { Outcome } from '../contract/tryon-error';

/** Something that is loaded when it is first needed, and kept. */
export interface LoadedOnce<T> {
  /** Loads it, or waits for the load that is under way. A load that failed is tried again. */
  get(): Promise<Outcome<T>>;
  /** Frees it, also when it is still on its way; the next `get` loads anew. */
  drop(): void;
}

export function loadOnce<T>(
  load: () => Promise<Outcome<T>>,
  free: (value: T) => void,
): LoadedOnce<T> {
  let loading: Promise<Outcome<T>> | null = null;
  return {
    async get() {
      const mine = (loading ??= load());
      const outcome = await mine;
      if (!outcome.ok && loading === mine) loading = null;
      return outcome;
    },
    drop() {
      void loading?.then((outcome) => outcome.ok && free(outcome.value));
      loading = null;
    },
  };
}
