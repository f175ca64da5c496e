import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Product } from '../../src/contract/product';
import type { ModelShelf } from '../models';
import type { SiteOf } from '../pages/site-address';
import { robots, sitemap } from '../pages/sitemap';
import { shownProduct } from '../shown-product';
import { listShowrooms } from '../showrooms/find-showroom';
import type { ShowroomShelf } from '../showrooms/showroom-shelf';
import { answerAsset } from '../static/asset';
import type { TextAssets } from '../static/text-assets';
import type { ListPlace, Storage } from '../storage/storage';

/** Products read at once. */
const PAGE = 100;

export interface SitemapDependencies {
  readonly storage: Storage;
  readonly models: ModelShelf;
  readonly showrooms: ShowroomShelf;
  readonly texts: TextAssets;
  readonly siteOf: SiteOf;
  /** The shop's clock, in milliseconds since 1970. */
  readonly now: () => number;
}

/** `/robots.txt` and `/sitemap.xml`, for searchers. */
export function addSitemapRoutes(app: OpenAPIHono, dependencies: SitemapDependencies): void {
  const { storage, showrooms, texts, siteOf } = dependencies;
  app.get('/robots.txt', async (c) =>
    answerAsset(c, await texts.of(robots(siteOf(c)), 'text/plain; charset=utf-8')),
  );
  app.get('/sitemap.xml', async (c) => {
    const products = await everythingShown(dependencies);
    const rooms = await storage.view((shelf) => listShowrooms({ shelf, showrooms }));
    const text = sitemap(siteOf(c), { products, showrooms: rooms });
    return answerAsset(c, await texts.of(text, 'application/xml; charset=utf-8'));
  });
}

async function everythingShown({ storage, models, now }: SitemapDependencies): Promise<Product[]> {
  const products: Product[] = [];
  let after: ListPlace | undefined;
  do {
    const page = await storage.listProducts({
      models: models.names,
      limit: PAGE,
      after,
      now: now(),
    });
    for (const stored of page.items) {
      const product = shownProduct(models, stored);
      if (product) products.push(product);
    }
    after = page.next ?? undefined;
  } while (after);
  return products;
}
