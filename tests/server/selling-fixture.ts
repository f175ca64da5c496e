import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Cart } from '../../src/contract/cart';
import type { Delivery } from '../../src/contract/delivery';
import type { OrderRequest } from '../../src/contract/order';
import { createApp, type AppDependencies } from '../../server/app';
import { TSHIRT } from '../../server/seed/tshirt';
import { createSqlStorage } from '../../server/storage/sql-storage';
import type { StoredProduct } from '../../server/storage/storage';
import type { Tables } from '../../server/storage/tables';
import { productWith, shelfOf } from './shop-fixture';

/** Tuesday noon in Beijing. */
export const NOON = Date.parse('2026-11-24T04:00:00Z');

export const WHITE_M = 'tshirt.white.M';
export const WHITE_S = 'tshirt.white.S';

/** A shop of T-shirts with this many pieces of every colour and size, and a clock that tests set. */
export async function openSellingShop(
  db: Kysely<Tables>,
  pieces = 3,
  changes: Partial<AppDependencies> = {},
) {
  const storage = createSqlStorage(db);
  await storage.sow([withPieces(TSHIRT, pieces), withPieces(productWith('draft'), pieces)]);
  const clock = { now: NOON };
  const errors: Error[] = [];
  const app = createApp({
    storage,
    models: shelfOf('tshirt'),
    basePath: '',
    strictTransport: false,
    now: () => clock.now,
    report: (error) => errors.push(error),
    ...changes,
  });
  return { app, db, storage, clock, errors, shopper: () => createShopper(app) };
}

function withPieces(product: StoredProduct, available: number): StoredProduct {
  return { ...product, skus: product.skus.map((sku) => ({ ...sku, available })) };
}

export interface Asking {
  readonly method?: string;
  /** Sent as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export const HOME: Extract<Delivery, { method: 'home' }> = {
  method: 'home',
  name: '林溪',
  phone: '+86 138 0013 8000',
  address: '北京市东城区景山后街 7 号',
};

/** One white T-shirt, brought home for ¥308, unless told otherwise. */
export function orderOf(changes: Partial<OrderRequest> = {}): OrderRequest {
  return {
    items: [{ sku: WHITE_M, quantity: 1 }],
    currency: 'CNY',
    totalMinor: 308_00,
    language: 'zh',
    delivery: HOME,
    remember: true,
    ...changes,
  };
}

/** A browser of its own: keeps the cookies that it is given. */
export function createShopper(app: ReturnType<typeof createApp>) {
  const cookies = new Map<string, string>();

  async function ask(path: string, { method = 'GET', body, headers }: Asking = {}) {
    const response = await app.request(path, {
      method,
      headers: {
        ...(cookies.size > 0 && { Cookie: [...cookies].map((pair) => pair.join('=')).join('; ') }),
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
      if (value === '') cookies.delete(name!);
      else cookies.set(name!, value!);
    }
    return response;
  }

  return {
    cookies,
    ask,
    put: (sku: string, quantity: number, currency = 'CNY') =>
      ask(`/api/cart/lines/${sku}?currency=${currency}`, { method: 'PUT', body: { quantity } }),
    /** Orders with a key of its own unless told; at the right total of one piece brought home unless told. */
    order: (asked: Partial<OrderRequest> = {}, key: string = randomUUID()) =>
      ask('/api/orders', {
        method: 'POST',
        body: orderOf(asked),
        headers: { 'Idempotency-Key': key },
      }),
    async bag(currency = 'CNY') {
      return (await (await ask(`/api/cart?currency=${currency}`)).json()) as Cart;
    },
  };
}

export type Shopper = ReturnType<typeof createShopper>;
