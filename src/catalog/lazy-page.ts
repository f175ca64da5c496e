import type { QueryClient } from '@tanstack/react-query';
import { createElement, lazy, type ComponentType } from 'react';

/** Asks the shop for what a page begins with, before it is drawn. `search` is that of its address. */
type Ask = (queries: QueryClient, search: string) => void;

interface PageModule<Props> {
  readonly default: ComponentType<Props>;
  readonly ask?: Ask;
}

/** A page; `fetch` resolves when it can be shown at once, and lets it ask. */
export type Page<Props> = ComponentType<Props> & {
  readonly fetch: (queries: QueryClient, search: string) => Promise<void>;
};

/** A page that comes with the client: readers begin there. */
export function firstPage<Props extends object>(
  Shown: ComponentType<Props>,
  ask: Ask,
): Page<Props> {
  const fetch: Page<Props>['fetch'] = async (queries, search) => ask(queries, search);
  return Object.assign((props: Props) => createElement(Shown, props), { fetch });
}

/** A page that is fetched when it is first gone to. */
export function lazyPage<Props extends object>(
  load: () => Promise<PageModule<Props>>,
): Page<Props> {
  return Object.assign(lazy(load), {
    async fetch(queries: QueryClient, search: string) {
      const { ask } = await load();
      ask?.(queries, search);
    },
  });
}
