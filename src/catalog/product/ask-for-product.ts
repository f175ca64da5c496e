import type { QueryClient } from '@tanstack/react-query';
import { productQuery } from '../queries';
import { loadViewer } from './viewer/load-viewer';

/** Asks for a product, and for what draws it in 3D, beside its page's own code and not after it. */
export function askForProduct(queries: QueryClient, _search: string, path: string): void {
  void queries.prefetchQuery(productQuery(decodeURIComponent(path.split('/').at(-1)!)));
  // Where it does not come, the stage says so.
  loadViewer().catch(() => {});
}
