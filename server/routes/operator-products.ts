import type { OpenAPIHono } from '@hono/zod-openapi';
import type { OperatorProduct, ProductPatch } from '../../src/contract/operator-product';
import { refusalOf } from '../if-match';
import { operatorProduct } from '../operator/operator-product';
import { answerProblem, type ServerErrorCode } from '../problem';
import type { SellingDependencies } from '../selling-dependencies';
import { readAllProducts } from '../storage/all-products';
import { lockProduct, readOnHand, recount, rewriteProduct } from '../storage/change-product';
import type { Storage, StoredProduct } from '../storage/storage';
import { decodeCursor, encodeCursor } from './cursor';
import {
  allProductsRoute,
  anyProductRoute,
  patchProductRoute,
  putProductRoute,
  putStockRoute,
} from './operator-product-routes';
import { personal } from './personal';

type Outcome<Code extends ServerErrorCode> =
  | { readonly ok: true; readonly product: OperatorProduct }
  | { readonly ok: false; readonly code: Code; readonly fields?: readonly string[] };

type ChangeCode = 'product_not_found' | 'condition_missing' | 'changed_meanwhile';

const SHOP_ORDER = { sort: 'shelf' } as const;

/** What an operator sees and says of products. Each change needs the tag of what they saw. */
export function addOperatorProductRoutes(
  app: OpenAPIHono,
  { storage: { db }, models }: Pick<SellingDependencies, 'storage' | 'models'>,
): void {
  const shown = (stored: StoredProduct) => operatorProduct(models, stored);

  /** Changes a product that is as it was seen. */
  function change<Code extends ServerErrorCode>(
    id: string,
    ifMatch: string | undefined,
    write: (
      transaction: Storage['db'],
      stored: StoredProduct,
    ) => Promise<Extract<Outcome<Code>, { ok: false }> | undefined>,
  ): Promise<Outcome<Code | ChangeCode>> {
    return db.transaction().execute(async (transaction) => {
      const stored = await lockProduct(transaction, id);
      if (!stored) return { ok: false, code: 'product_not_found' };
      const refusal = refusalOf(ifMatch, shown(stored).etag);
      if (refusal) return { ok: false, code: refusal };
      const refused = await write(transaction, stored);
      if (refused) return refused;
      const [after] = await readOnHand(transaction, [id]);
      return { ok: true, product: shown(after!) };
    });
  }

  const say = (id: string, ifMatch: string | undefined, patch: ProductPatch) =>
    change(id, ifMatch, async (transaction, stored) => {
      const told = Object.entries(patch).filter(([, value]) => value !== undefined);
      const product: StoredProduct = { ...stored, ...Object.fromEntries(told) };
      if (product.listed && !shown(product).isReady) return { ok: false, code: 'not_ready' };
      await rewriteProduct(transaction, product);
      return undefined;
    });

  app.openapi(allProductsRoute, async (c) => {
    const { limit, cursor } = c.req.valid('query');
    const after = cursor === undefined ? undefined : decodeCursor(SHOP_ORDER, cursor);
    if (cursor !== undefined && !after) return answerProblem(c, 'request_invalid', ['cursor']);
    const { items, next } = await readAllProducts(db, limit, after);
    const nextCursor = next && encodeCursor(SHOP_ORDER, next);
    return personal(c.json({ items: items.map(shown), nextCursor }, 200));
  });

  app.openapi(anyProductRoute, async (c) => {
    const [stored] = await readOnHand(db, [c.req.valid('param').id]);
    if (!stored) return answerProblem(c, 'product_not_found');
    const product = shown(stored);
    return personal(c.json(product, 200, { ETag: product.etag }));
  });

  app.openapi(putProductRoute, async (c) => {
    const { id } = c.req.valid('param');
    const outcome = await say(id, c.req.valid('header')['if-match'], c.req.valid('json'));
    if (!outcome.ok) return answerProblem(c, outcome.code);
    return personal(c.json(outcome.product, 200, { ETag: outcome.product.etag }));
  });

  app.openapi(patchProductRoute, async (c) => {
    const { id } = c.req.valid('param');
    const outcome = await say(id, c.req.valid('header')['if-match'], c.req.valid('json'));
    if (!outcome.ok) return answerProblem(c, outcome.code);
    return personal(c.json(outcome.product, 200, { ETag: outcome.product.etag }));
  });

  app.openapi(putStockRoute, async (c) => {
    const { id } = c.req.valid('param');
    const onHand = c.req.valid('json');
    const ifMatch = c.req.valid('header')['if-match'];
    const outcome = await change(id, ifMatch, async (transaction, { skus }) => {
      const fields = Object.keys(onHand).filter((sku) => !skus.some((each) => each.id === sku));
      if (fields.length > 0) return { ok: false, code: 'request_invalid', fields };
      await recount(transaction, id, onHand);
      return undefined;
    });
    if (!outcome.ok) return answerProblem(c, outcome.code, outcome.fields);
    return personal(c.json(outcome.product, 200, { ETag: outcome.product.etag }));
  });
}
