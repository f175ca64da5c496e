import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { ModelShelf } from '../models';
import { clientRouteOf, ROUTE_PATTERNS } from '../pages/client-route';
import { pageHead, productHead, type HeadContext, type PageHead } from '../pages/page-head';
import { askedLanguage, pageLanguage } from '../pages/page-language';
import { renderPage } from '../pages/render-page';
import type { SiteOf } from '../pages/site-address';
import { shownProduct } from '../shown-product';
import { answerAsset } from '../static/asset';
import type { ClientFiles } from '../static/client-files';
import type { TextAssets } from '../static/text-assets';
import type { Storage } from '../storage/storage';

export interface ClientRouteDependencies {
  readonly client: ClientFiles;
  readonly storage: Storage;
  readonly models: ModelShelf;
  readonly texts: TextAssets;
  readonly siteOf: SiteOf;
  /** The shop's clock, in milliseconds since 1970. */
  readonly now: () => number;
}

const HTML = 'text/html; charset=utf-8';
/** What chooses a page's language besides its address. */
const VARY = ['Accept-Language', 'Cookie'];

/** Serves the built client. A path without an extension is a page, with a head of its own. */
export function addClientRoutes(app: OpenAPIHono, dependencies: ClientRouteDependencies): void {
  const { client, texts, siteOf } = dependencies;

  app.get('*', async (c, next) => {
    const { path } = c.req;
    const file = client.files.get(path.slice(1));
    // Of what there is, nothing is secret.
    if (file) c.set('routePattern', path);
    if (file) return answerAsset(c, file);
    if (path.startsWith('/api/') || /\.[^/]+$/.test(path)) return next();

    const language = pageLanguage(c);
    const site = siteOf(c);
    const { searchParams } = new URL(c.req.url);
    const context = { site, language, asked: askedLanguage(searchParams) };
    const head = await headAt(c, searchParams, context);
    const write = async (head: PageHead) =>
      renderPage(await client.page(), { head, language, basePath: site.basePath });
    if (head) return answerAsset(c, await texts.of(await write(head), HTML, VARY));
    return c.body(await write(pageHead({ name: 'missing' }, context)), 404, {
      'Content-Type': HTML,
      'Cache-Control': 'no-cache',
      Vary: VARY.join(', '),
    });
  });

  /** Undefined where no page is. */
  async function headAt(c: Context, query: URLSearchParams, context: HeadContext) {
    const route = clientRouteOf(c.req.path, query);
    c.set('routePattern', ROUTE_PATTERNS[route.name]);
    if (route.name === 'missing') return undefined;
    if (route.name !== 'product') return pageHead(route, context);
    const stored = await dependencies.storage.findProduct(route.id, dependencies.now());
    const product = shownProduct(dependencies.models, stored);
    return product && productHead(product, context);
  }
}
