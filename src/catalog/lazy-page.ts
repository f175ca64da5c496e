import type { QueryClient } from '@tanstack/react-query';
import { createElement, lazy, type ComponentType } from 'react';

/** Asks the shop for what a page begins with, before it is drawn. `search` and `path` are those of its address. */
type Ask = (queries: QueryClient, search: string, path: string) => void;

interface PageModule<Props> {
  readonly default: ComponentType<Props>;
  readonly ask?: Ask;
}

/** A page; `fetch` resolves when it can be shown at once, and lets it ask. */
export type Page<Props> = ComponentType<Props> & {
  readonly fetch: (queries: QueryClient, search: string, path: string) => Promise<void>;
};

/** A page that comes with the client: readers begin there. */
export function firstPage<Props extends object>(
  Shown: ComponentType<Props>,
  ask: Ask,
): Page<Props> {
  const fetch: Page<Props>['fetch'] = async (...address) => ask(...address);
  return Object.assign((props: Props) => createElement(Shown, props), { fetch });
}

/** A page that is fetched when it is first gone to; `askFirst` asks meanwhile. */
export function lazyPage<Props extends object>(
  load: () => Promise<PageModule<Props>>,
  askFirst?: Ask,
): Page<Props> {
  const fetch: Page<Props>['fetch'] = async (...address) => {
    askFirst?.(...address);
    const { ask } = await load();
    ask?.(...address);
  };
  return Object.assign(lazy(load), { fetch });
}
