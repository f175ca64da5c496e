import type { OpenAPIHono } from '@hono/zod-openapi';
import { createVisits } from './guests/visits';
import { OPERATOR_SCHEMES, operatorOnly } from './operator/operator-only';
import { addCartRoutes } from './routes/cart';
import { addDeliveryRoute } from './routes/delivery';
import { addMeRoutes } from './routes/me';
import { addOperatorOrderRoutes } from './routes/operator-orders';
import { addOperatorProductRoutes } from './routes/operator-products';
import { addOperatorSessionRoutes, SESSION_PATH } from './routes/operator-session';
import { addOrderRoutes } from './routes/orders';
import type { SellingDependencies } from './selling-dependencies';

/** Keeps everybody but the operator away from what is theirs; to be called before any of it is added. */
export function guardOperator(
  app: OpenAPIHono,
  { storage: { db }, now }: SellingDependencies,
): void {
  for (const [name, scheme] of Object.entries(OPERATOR_SCHEMES)) {
    app.openAPIRegistry.registerComponent('securitySchemes', name, scheme);
  }
  const guard = operatorOnly({ db, now });
  app.use('/api/operator/*', (c, next) => (c.req.path === SESSION_PATH ? next() : guard(c, next)));
}

/** Bags, orders, and those who buy and sell. */
export function addSelling(app: OpenAPIHono, dependencies: SellingDependencies): void {
  const visits = createVisits({ db: dependencies.storage.db, ...dependencies });
  addDeliveryRoute(app, dependencies.now);
  addCartRoutes(app, dependencies, visits);
  addOrderRoutes(app, dependencies, visits);
  addMeRoutes(app, dependencies, visits);
  addOperatorSessionRoutes(app, dependencies);
  addOperatorOrderRoutes(app, dependencies);
  addOperatorProductRoutes(app, dependencies);
}
