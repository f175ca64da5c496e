import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

/** A page that is fetched when it is first gone to; `fetch` may do so before. */
export type LazyPage<Props> = LazyExoticComponent<ComponentType<Props>> & {
  readonly fetch: () => Promise<unknown>;
};

export function lazyPage<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
): LazyPage<Props> {
  return Object.assign(lazy(load), { fetch: load });
}
