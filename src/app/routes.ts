import {
  BagPage,
  HomePage,
  ListPage,
  OrderPage,
  OrdersPage,
  ProductPage,
  SettingsPage,
} from '../catalog';

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

/** Fetches the code of the page behind an address, so that it can be shown at once. */
export async function fetchPage(to: string): Promise<void> {
  const path = to.split(/[?#]/, 1)[0]!;
  const route = ROUTES.find(([pattern]) => asExpression(pattern).test(path));
  await route?.[1].fetch();
}

const asExpression = (pattern: string) => new RegExp(`^${pattern.replace(/:\w+/g, '[^/]+')}$`);
