import { readFile } from 'node:fs/promises';
import type { RequestListener, Server } from 'node:http';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { FOLDERS } from './folders';
import type { ClientFiles } from './static/client-files';

/** Paths that the app answers before Vite is asked, by the policy that shoppers get. */
const SERVER_PATHS = /^\/(api|models|docs)(\/|$)|^\/(healthz|readyz|openapi\.json)$/;

/** Vite marks its own inline scripts with this, and the policy lets them run. */
const NONCE = 'dev';

/** The client straight from its sources, with hot reload. */
export interface Development {
  /** Its page is the app's to serve; its files are Vite's. */
  readonly client: ClientFiles;
  /** Every answer carries the app's own headers; the policy of pages and sources is wider only by Vite's inline scripts. */
  listenerFor(app: OpenAPIHono): Promise<RequestListener>;
  close(): Promise<void>;
}

/** @param server Carries the hot reload's socket. */
export async function openDevelopment(server: Server): Promise<Development> {
  const { createServer } = await import('vite');
  const vite = await createServer({
    root: FOLDERS.root,
    appType: 'custom',
    html: { cspNonce: NONCE },
    server: { middlewareMode: true, hmr: { server } },
  });
  const page = async () =>
    vite.transformIndexHtml('/', await readFile(join(FOLDERS.root, 'index.html'), 'utf8'));
  return {
    client: { page, files: new Map() },
    close: () => vite.close(),
    async listenerFor(app) {
      // Any answer of the app has the headers that all answers have.
      const { headers } = await app.request('/healthz');
      const policy = headers
        .get('content-security-policy')!
        .replace('script-src', `script-src 'nonce-${NONCE}'`);
      const answer = getRequestListener(app.fetch);
      const answerPage = getRequestListener(async (request, env) => {
        const response = await app.fetch(request, env);
        response.headers.set('Content-Security-Policy', policy);
        return response;
      });
      return (request, response) => {
        if (SERVER_PATHS.test(request.url!.split('?', 1)[0]!)) {
          void answer(request, response);
          return;
        }
        response.setHeader('Content-Security-Policy', policy);
        response.setHeader('Permissions-Policy', headers.get('permissions-policy')!);
        vite.middlewares(request, response, () => void answerPage(request, response));
      };
    },
  };
}
