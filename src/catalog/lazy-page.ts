import type { QueryClient } from '@tanstack/react-query';
import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

interface PageModule<Props> {
  readonly default: ComponentType<Props>;
  /** Asks the shop for what the page begins with, before it is drawn. `search` is that of its address. */
  readonly ask?: (queries: QueryClient, search: string) => void;
}

/** A page that is fetched when it is first gone to; `fetch` may do so before. */
export type LazyPage<Props> = LazyExoticComponent<ComponentType<Props>> & {
  readonly fetch: (queries: QueryClient, search: string) => Promise<void>;
};

export function lazyPage<Props extends object>(
  load: () => Promise<PageModule<Props>>,
): LazyPage<Props> {
  return Object.assign(lazy(load), {
    async fetch(queries: QueryClient, search: string) {
      const { ask } = await load();
      ask?.(queries, search);
    },
  });
}
