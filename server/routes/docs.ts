import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { LRUCache } from 'lru-cache';
import type { ApiDocument } from '../docs/openapi';
import { fontFaces } from '../docs/font-faces';
import { readApi } from '../docs/read-api';
import { renderDocs } from '../docs/render-docs';
import { FOLDERS } from '../folders';
import type { Limits } from '../limits/limits';
import { pageLanguage } from '../pages/page-language';
import { pageUrl, type SiteOf } from '../pages/site-address';
import { answerAsset } from '../static/asset';
import type { TextAssets } from '../static/text-assets';

export interface DocsDependencies {
  /** The document that `/openapi.json` tells. */
  readonly document: () => object;
  readonly limits: Limits;
  readonly texts: TextAssets;
  readonly siteOf: SiteOf;
  /** Names of the built client's files: its fonts are the page's too. */
  readonly clientFiles: readonly string[];
}

/** Languages, by addresses under which the shop is known. */
const MOST_PAGES = 20;

/** `/docs`: what the API is, for people, with nothing from elsewhere. */
export function addDocsRoutes(app: OpenAPIHono, dependencies: DocsDependencies): void {
  const { document, limits, texts, siteOf, clientFiles } = dependencies;
  const pages = new LRUCache<string, string>({ max: MOST_PAGES });

  app.get('/docs', async (c) => {
    const site = siteOf(c);
    const language = pageLanguage(c);
    const shopUrl = pageUrl(site, { path: '/' }).replace(/\/$/, '');
    const key = `${language} ${shopUrl}`;
    const html =
      pages.get(key) ??
      renderDocs({
        language,
        // All routes are there by the first request, and stay.
        groups: readApi(document() as ApiDocument),
        limits,
        shopUrl,
        folder: `${site.basePath}/docs`,
      });
    pages.set(key, html);
    const vary = ['Accept-Language', 'Cookie'];
    return answerAsset(c, await texts.of(html, 'text/html; charset=utf-8', vary));
  });

  app.get('/docs/docs.css', async (c) => {
    const sheets = await Promise.all(
      ['src/ui/tokens.css', 'server/docs/docs.css'].map((file) =>
        readFile(join(FOLDERS.root, file), 'utf8'),
      ),
    );
    const sheet = [fontFaces(clientFiles, siteOf(c).basePath), ...sheets].join('\n');
    return answerAsset(c, await texts.of(sheet, 'text/css; charset=utf-8'));
  });

  app.get('/docs/copy.js', async (c) => {
    const script = await readFile(join(FOLDERS.root, 'server/docs/copy.js'), 'utf8');
    return answerAsset(c, await texts.of(script, 'text/javascript; charset=utf-8'));
  });
}
