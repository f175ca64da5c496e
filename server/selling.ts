import type { OpenAPIHono } from '@hono/zod-openapi';
import { createVisits } from './guests/visits';
import { addCartRoutes } from './routes/cart';
import { addDeliveryRoute } from './routes/delivery';
import { addMeRoutes } from './routes/me';
import { addOrderRoutes } from './routes/orders';
import type { SellingDependencies } from './selling-dependencies';

/** Bags, orders, and those who buy and sell. */
export function addSelling(app: OpenAPIHono, dependencies: SellingDependencies): void {
  const visits = createVisits({ db: dependencies.storage.db, ...dependencies });
  addDeliveryRoute(app, dependencies.now);
  addCartRoutes(app, dependencies, visits);
  addOrderRoutes(app, dependencies, visits);
  addMeRoutes(app, dependencies, visits);
}
