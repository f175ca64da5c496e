import type { OpenAPIHono } from '@hono/zod-openapi';
import type { ModelShelf } from './models';
import { addDeliveryRoute } from './routes/delivery';
import type { Storage } from './storage/storage';

export interface SellingDependencies {
  readonly storage: Storage;
  readonly models: ModelShelf;
  readonly basePath: string;
  readonly strictTransport: boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Bags, orders, and those who buy and sell. */
export function addSelling(app: OpenAPIHono, dependencies: SellingDependencies): void {
  addDeliveryRoute(app, dependencies.now);
}
