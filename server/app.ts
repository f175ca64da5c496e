import { OpenAPIHono } from '@hono/zod-openapi';
import { except } from 'hono/combine';
import { etag } from 'hono/etag';
import { HTTPException } from 'hono/http-exception';
import { keepAnswers, type ReadyAnswers } from './answers/ready-answers';
import { pathBelow } from './base-path';
import { API_INFO } from './docs/api-info';
import { addLimits } from './limits/add-limits';
import { UNLIMITED_RATES, type Limits } from './limits/limits';
import type { Rate } from './limits/rate';
import type { RequestLine } from './logging/log';
import { logRequests } from './logging/log-requests';
import type { ModelShelf } from './models';
import { siteFinder } from './pages/site-address';
import { answerProblem } from './problem';
import { addClientRoutes } from './routes/client';
import { addDocsRoutes } from './routes/docs';
import { addFacetsRoute } from './routes/facets';
import { addHealthRoutes } from './routes/health';
import { addModelRoutes } from './routes/models';
import { addProductRoutes } from './routes/products';
import { addShowroomRoutes } from './routes/showrooms';
import { addSitemapRoutes } from './routes/sitemap';
import { securityHeaders } from './security-headers';
import { addSelling, guardOperator } from './selling';
import { NO_SHOWROOMS, type ShowroomShelf } from './showrooms/showroom-shelf';
import type { ClientFiles } from './static/client-files';
import { createTextAssets } from './static/text-assets';
import type { Storage } from './storage/storage';

export interface AppDependencies {
  readonly storage: Storage;
  readonly models: ModelShelf;
  /** Absent where there is nothing to walk through. */
  readonly showrooms?: ShowroomShelf | undefined;
  /** Absent where only the API is wanted. */
  readonly client?: ClientFiles | undefined;
  /** Where the shop is mounted: '' or '/path', without a slash at the end. */
  readonly basePath: string;
  /** `https://shop.example`; absent where only the request tells where the shop is. */
  readonly publicOrigin?: string | undefined;
  /** Whether the public origin is HTTPS. */
  readonly strictTransport: boolean;
  /** {@link UNLIMITED_RATES} unless told. */
  readonly limits?: Limits | undefined;
  /** Proxies of the operator's own before the shop; none unless told. */
  readonly trustedProxies?: number | undefined;
  /** Counts what one client reads, where requests are answered before the app too. */
  readonly reads?: Rate | undefined;
  /** Takes what was answered about the shelf, to be given again; absent where nothing does. */
  readonly answers?: ReadyAnswers | undefined;
  /** The shop's clock, in milliseconds since 1970. */
  readonly now: () => number;
  /** Told of every error that no route expected. */
  readonly report: (error: Error, requestId?: string) => void;
  /** Told of every request once it is over; absent where nobody reads it. */
  readonly onRequest?: ((line: RequestLine) => void) | undefined;
  /** Whether shoppers should be sent here; always, unless told. */
  readonly isOpen?: (() => boolean) | undefined;
}

/** The whole shop as one function from request to response. It listens to nothing and holds no globals. */
export function createApp(dependencies: AppDependencies): OpenAPIHono {
  const { storage, models, client, basePath, strictTransport, now, report } = dependencies;
  const { showrooms = NO_SHOWROOMS } = dependencies;
  const siteOf = siteFinder(basePath, dependencies.publicOrigin);
  const texts = createTextAssets();
  const app = new OpenAPIHono({
    getPath: (request) => pathBelow(basePath, new URL(request.url).pathname),
    defaultHook: (result, c) => {
      if (result.success) return;
      // What nobody asked for is named by its own name, not by where it stands.
      const fields = result.error.issues.flatMap((issue) =>
        issue.code === 'unrecognized_keys' ? issue.keys : [issue.path.join('.')],
      );
      return answerProblem(c, 'request_invalid', fields);
    },
  });

  if (dependencies.answers) app.use(keepAnswers(dependencies.answers));
  if (dependencies.onRequest) app.use(logRequests(dependencies.onRequest));
  app.use(securityHeaders({ strictTransport }));
  addLimits(app, dependencies);
  // What is sent as it is read is not held back until all of it is known.
  app.use('/api/*', except('/api/operator/orders.csv', etag()), async (c, next) => {
    await next();
    if (c.res.ok && !c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-cache');
  });
  guardOperator(app, dependencies);
  addHealthRoutes(app, { storage, isOpen: dependencies.isOpen ?? (() => true) });
  // Before what takes `facets` for a product's id.
  addFacetsRoute(app, { storage, models, now });
  addProductRoutes(app, { storage, models, now });
  addModelRoutes(app, { models, showrooms });
  addShowroomRoutes(app, { storage, models, showrooms, now });
  addSelling(app, dependencies);
  app.doc31('/openapi.json', API_INFO);
  addDocsRoutes(app, {
    document: () => app.getOpenAPI31Document(API_INFO),
    limits: dependencies.limits ?? UNLIMITED_RATES,
    texts,
    siteOf,
    clientFiles: [...(client?.files.keys() ?? [])],
  });
  addSitemapRoutes(app, { storage, models, showrooms, texts, siteOf, now });
  if (client) {
    addClientRoutes(app, { client, storage, models, showrooms, texts, siteOf, now, report });
  }

  app.notFound((c) => answerProblem(c, 'not_found'));
  app.onError((error, c) => {
    // What is thrown at a body that is no JSON.
    if (error instanceof HTTPException && error.status < 500) {
      return answerProblem(c, 'request_invalid');
    }
    report(error, c.get('requestId'));
    return answerProblem(c, 'internal');
  });
  return app;
}
