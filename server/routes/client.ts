import type { OpenAPIHono } from '@hono/zod-openapi';
import { answerAsset } from '../static/asset';
import type { ClientFiles } from '../static/client-files';

/** Serves the built client. A path without an extension is one of the client's own routes. */
export function addClientRoutes(app: OpenAPIHono, client: ClientFiles): void {
  app.get('*', async (c, next) => {
    const { path } = c.req;
    const file = client.files.get(path.slice(1));
    if (file) return answerAsset(c, file);
    if (path.startsWith('/api/') || /\.[^/]+$/.test(path)) return next();
    return answerAsset(c, client.page);
  });
}
