import { lazyPage } from './lazy-page';

export { modelsQuery, productsQuery } from './queries';
export { useDepartments } from './shared/use-departments';
export { BagCount } from './shared/bag-count';
export { StampHost } from './orders/stamp-host';

export const HomePage = lazyPage(() => import('./home/home-page'));
export const ListPage = lazyPage(() => import('./list/list-page'));
export const ProductPage = lazyPage(() => import('./product/product-page'));
export const BagPage = lazyPage(() => import('./bag/bag-page'));
export const OrdersPage = lazyPage(() => import('./orders/orders-page'));
export const OrderPage = lazyPage(() => import('./orders/order-page'));
export const SettingsPage = lazyPage(() => import('./settings/settings-page'));
export const OperatorPage = lazyPage(() => import('./operator/operator-page'));
