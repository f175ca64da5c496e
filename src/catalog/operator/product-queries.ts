import { queryOptions } from '@tanstack/react-query';
import {
  operatorProductPageSchema,
  operatorProductSchema,
  type OperatorProduct,
} from '../../contract/operator-product';
import { askShop } from '../ask-shop';
import { operatorKey } from './operator-queries';
import type { ProductChanges } from './product-form';

/** Products that are asked for at once. */
const A_PAGE = '100';

/** Everything that the shop keeps, in its order. */
export const allProductsQuery = queryOptions({
  queryKey: [...operatorKey, 'products'],
  async queryFn({ signal }) {
    const products: OperatorProduct[] = [];
    let cursor: string | null = null;
    do {
      const words = new URLSearchParams({ limit: A_PAGE, ...(cursor !== null && { cursor }) });
      const path = `api/operator/products?${words}`;
      const page = await askShop(path, operatorProductPageSchema, { signal });
      products.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor !== null);
    return products;
  },
  retry: false,
});

const addressOf = (id: string) => `api/operator/products/${encodeURIComponent(id)}`;

export const anyProductQuery = (id: string) =>
  queryOptions({
    queryKey: [...operatorKey, 'product', id],
    queryFn: ({ signal }) => askShop(addressOf(id), operatorProductSchema, { signal }),
    retry: false,
  });

/**
 * Says what was changed of a product as it was seen; `onSaid` is told of each part that the shop took.
 * Rejects with a `ShopError`: `changed_meanwhile`, `not_ready`.
 */
export async function sayProduct(
  product: OperatorProduct,
  { patch, stock }: ProductChanges,
  onSaid: (product: OperatorProduct, part: keyof ProductChanges) => void,
): Promise<void> {
  let { etag } = product;
  async function say(part: keyof ProductChanges, body: object): Promise<void> {
    if (Object.keys(body).length === 0) return;
    const path = addressOf(product.id) + (part === 'stock' ? '/stock' : '');
    const method = part === 'stock' ? 'PUT' : 'PATCH';
    const headers = { 'if-match': etag };
    const said = await askShop(path, operatorProductSchema, { method, headers, body });
    etag = said.etag;
    onSaid(said, part);
  }
  await say('patch', patch);
  await say('stock', stock);
}
