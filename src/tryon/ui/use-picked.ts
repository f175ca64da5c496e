import { useShallow } from 'zustand/react/shallow';
import { useTryon, type TryonStore } from '../store';

/** Some of what the store holds: what else changes there concerns nobody here. */
export function usePicked<Key extends keyof TryonStore>(
  ...keys: readonly Key[]
): Pick<TryonStore, Key> {
  return useTryon(
    useShallow(
      (store) => Object.fromEntries(keys.map((key) => [key, store[key]])) as Pick<TryonStore, Key>,
    ),
  );
}
