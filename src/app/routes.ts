import {
  BagPage,
  HomePage,
  ListPage,
  OrderPage,
  OrdersPage,
  ProductPage,
  SettingsPage,
} from '../catalog';
import { BASE } from './base';
import { queryClient } from './query-client';

/** The pages of the shop inside its shell, by path. */
export const ROUTES = [
  ['/', HomePage],
  ['/products', ListPage],
  ['/products/:id', ProductPage],
  ['/bag', BagPage],
  ['/orders', OrdersPage],
  ['/orders/:token', OrderPage],
  ['/settings', SettingsPage],
] as const;

/**
 * Fetches the code of the page behind an address of this origin, so that it can be shown at once, and
 * lets it ask the shop for what it begins with.
 */
export async function fetchPage(to: string): Promise<void> {
  const { pathname, search } = new URL(to, location.origin);
  const path = pathname.slice(BASE.length);
  const route = ROUTES.find(([pattern]) => asExpression(pattern).test(path));
  await route?.[1].fetch(queryClient, search, path);
}

const asExpression = (pattern: string) => new RegExp(`^${pattern.replace(/:\w+/g, '[^/]+')}$`);
