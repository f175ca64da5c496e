import { expect, test } from 'vitest';
import { clientRouteOf } from '../../../server/pages/client-route';

test.each([
  ['/', { name: 'home' }],
  ['/products', { name: 'list', kind: undefined }],
  ['/products?kind=car', { name: 'list', kind: 'car' }],
  ['/products?kind=boat', { name: 'list', kind: undefined }],
  ['/products/', { name: 'list', kind: undefined }],
  ['/products/slip-dress', { name: 'product', id: 'slip-dress' }],
  ['/showrooms/flat', { name: 'showroom', id: 'flat' }],
  ['/showrooms', { name: 'missing' }],
  ['/try', { name: 'try' }],
  ['/bag', { name: 'bag' }],
  ['/orders', { name: 'orders' }],
  ['/orders/2bqX_9-aQ', { name: 'order' }],
  ['/settings/', { name: 'settings' }],
  ['/operator', { name: 'operator' }],
  ['/operator/products', { name: 'operator' }],
  ['/operator/products/slip-dress', { name: 'operator' }],
  ['/operator/orders', { name: 'missing' }],
  ['/products/slip-dress/reviews', { name: 'missing' }],
  ['/nowhere', { name: 'missing' }],
  ['//', { name: 'home' }],
])('%s', (address, route) => {
  const [path, query] = address.split('?');
  expect(clientRouteOf(path!, new URLSearchParams(query))).toEqual(route);
});
