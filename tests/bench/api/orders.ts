import type { OrderRequest } from '../../../src/contract/order';
import { totalsOf } from '../../../server/delivery/totals';
import type { StoredProduct } from '../../../server/storage/storage';

/** Buyers order different things, though some of them the same. */
const GOODS = 200;

/** Orders of one piece each, to be brought home. */
export function orderRequests(products: readonly StoredProduct[]) {
  return products.slice(0, GOODS).map((product) => {
    const { id: sku } = product.skus.find(({ available }) => available > 0)!;
    const { currency, amountMinor } = product.prices[0]!;
    const lines = [{ priceMinor: amountMinor, quantity: 1 }];
    const body: OrderRequest = {
      items: [{ sku, quantity: 1 }],
      currency,
      totalMinor: totalsOf(lines, 'home', currency).total.amountMinor,
      language: 'zh',
      delivery: {
        method: 'home',
        name: '林晚',
        phone: '+86 138 0000 0000',
        address: '上海市静安区愚园路 1 号 2 室',
      },
      remember: false,
    };
    return {
      method: 'POST',
      path: '/api/orders',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    };
  });
}
