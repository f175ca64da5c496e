import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { ModelShelf } from '../models';
import { clientRouteOf, ROUTE_PATTERNS } from '../pages/client-route';
import {
  pageHead,
  productHead,
  showroomHead,
  type HeadContext,
  type PageHead,
} from '../pages/page-head';
import { askedLanguage, pageLanguage } from '../pages/page-language';
import { renderPage } from '../pages/render-page';
import type { SiteOf } from '../pages/site-address';
import { shownProduct } from '../shown-product';
import { findShowroom } from '../showrooms/find-showroom';
import type { ShowroomShelf } from '../showrooms/showroom-shelf';
import { answerAsset } from '../static/asset';
import type { ClientFiles } from '../static/client-files';
import type { TextAssets } from '../static/text-assets';
import type { Storage } from '../storage/storage';

export interface ClientRouteDependencies {
  readonly client: ClientFiles;
  readonly storage: Storage;
  readonly models: ModelShelf;
  readonly showrooms: ShowroomShelf;
  readonly texts: TextAssets;
  readonly siteOf: SiteOf;
  /** The shop's clock, in milliseconds since 1970. */
  readonly now: () => number;
  /** Told of what kept the shop from looking for a page. */
  readonly report: (error: Error, requestId?: string) => void;
}

const HTML = 'text/html; charset=utf-8';
/** What chooses a page's language besides its address. */
const VARY = ['Accept-Language', 'Cookie'];

/** Serves the built client. A path without an extension is a page, with a head of its own. */
export function addClientRoutes(app: OpenAPIHono, dependencies: ClientRouteDependencies): void {
  const { client, storage, models, showrooms, texts, siteOf, now, report } = dependencies;

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
    const variant = searchParams.get('variant') ?? undefined;
    const context = { site, language, asked: askedLanguage(searchParams), variant };
    const { status, head } = await pageAt(c, searchParams, context);
    const html = renderPage(await client.page(), { head, language, basePath: site.basePath });
    if (status === 200) return answerAsset(c, await texts.of(html, HTML, VARY));
    return c.body(html, status, {
      'Content-Type': HTML,
      'Cache-Control': 'no-cache',
      Vary: VARY.join(', '),
    });
  });

  async function pageAt(c: Context, query: URLSearchParams, context: HeadContext): Promise<Page> {
    const route = clientRouteOf(c.req.path, query);
    c.set('routePattern', ROUTE_PATTERNS[route.name]);
    const missing = { status: 404, head: pageHead({ name: 'missing' }, context) } as const;
    if (route.name === 'missing') return missing;
    if (!('id' in route)) return { status: 200, head: pageHead(route, context) };
    try {
      const head = await headOf(route, context);
      return head ? { status: 200, head } : missing;
    } catch (error) {
      // The client itself then says so in the shop's own look, and comes back when the shop does.
      report(error as Error, c.get('requestId'));
      return { status: 503, head: pageHead({ name: 'closed' }, context) };
    }
  }

  /** The head of something that the shop has to look for; undefined when it is not there. */
  async function headOf(
    { name, id }: { readonly name: 'product' | 'showroom'; readonly id: string },
    context: HeadContext,
  ): Promise<PageHead | undefined> {
    if (name === 'showroom') {
      const showroom = await storage.view((shelf) =>
        findShowroom({ shelf, showrooms, models }, id, now()),
      );
      return showroom && showroomHead(showroom, context);
    }
    const product = shownProduct(models, await storage.findProduct(id, now()));
    return product && productHead(product, context);
  }
}

interface Page {
  readonly status: 200 | 404 | 503;
  readonly head: PageHead;
}
