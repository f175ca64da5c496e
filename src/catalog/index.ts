import HomeShown, { ask as askForHome } from './home/home-page';
import { firstPage, lazyPage } from './lazy-page';
import ListShown, { ask as askForList } from './list/list-page';
import { askForProduct } from './product/ask-for-product';

export { ShopError } from './ask-shop';
export { modelsQuery, productsQuery, showroomQuery, showroomsQuery } from './queries';
export { useDepartments } from './shared/use-departments';
export { BagCount } from './shared/bag-count';
export { StampHost } from './orders/stamp-host';
export { TryLeave } from './bag/try-leave';
export { TryOrder } from './bag/lazy-try-order';
export { RoomHave } from './bag/lazy-room-have';
export { RoomLeave } from './bag/room-leave';

export const HomePage = firstPage(HomeShown, askForHome);
export const ListPage = firstPage(ListShown, askForList);
export const ProductPage = lazyPage(() => import('./product/product-page'), askForProduct);
export const BagPage = lazyPage(() => import('./bag/bag-page'));
export const OrdersPage = lazyPage(() => import('./orders/orders-page'));
export const OrderPage = lazyPage(() => import('./orders/order-page'));
export const SettingsPage = lazyPage(() => import('./settings/settings-page'));
export const OperatorPage = lazyPage(() => import('./operator/operator-page'));
