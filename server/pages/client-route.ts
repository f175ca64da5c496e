import { KINDS, type Kind } from '../../src/contract/product';

/** What a path of the client shows. */
export type ClientRoute =
  | { readonly name: 'home' | 'try' | 'bag' | 'orders' | 'order' | 'settings' | 'operator' }
  | { readonly name: 'list'; readonly kind?: Kind | undefined }
  | { readonly name: 'product' | 'showroom'; readonly id: string }
  | { readonly name: 'missing' };

/** Paths as patterns: logs tell these, since a path itself may hold an order's token. */
export const ROUTE_PATTERNS = {
  home: '/',
  list: '/products',
  product: '/products/:id',
  showroom: '/showrooms/:id',
  try: '/try',
  bag: '/bag',
  orders: '/orders',
  order: '/orders/:token',
  settings: '/settings',
  operator: '/operator',
  missing: '*',
} as const satisfies Record<ClientRoute['name'], string>;

type PlainName = Exclude<
  ClientRoute['name'],
  'list' | 'product' | 'showroom' | 'order' | 'missing'
>;

const PLAIN_NAMES: readonly PlainName[] = ['home', 'try', 'bag', 'orders', 'settings', 'operator'];

/** What lies below the operator's page. */
const OPERATED = /^\/operator\/products(\/[^/]+)?$/;

/** The client's route at this path; one slash at its end changes nothing. */
export function clientRouteOf(path: string, query: URLSearchParams): ClientRoute {
  const trimmed = path.length > 1 ? path.replace(/\/$/, '') : path;
  const name = PLAIN_NAMES.find((each) => ROUTE_PATTERNS[each] === trimmed);
  if (name) return { name };
  if (OPERATED.test(trimmed)) return { name: 'operator' };
  if (trimmed === ROUTE_PATTERNS.list) {
    return { name: 'list', kind: KINDS.find((kind) => kind === query.get('kind')) };
  }
  const [, folder, last] = /^\/(products|showrooms|orders)\/([^/]+)$/.exec(trimmed) ?? [];
  if (folder === 'products') return { name: 'product', id: last! };
  if (folder === 'showrooms') return { name: 'showroom', id: last! };
  if (folder === 'orders') return { name: 'order' };
  return { name: 'missing' };
}
