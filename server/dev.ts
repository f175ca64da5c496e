import type { RequestListener, Server } from 'node:http';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Plugin } from 'vite';
import { FOLDERS } from './folders';

/** Paths that the app answers itself while Vite serves the client from its sources. */
const SERVER_PATHS = /^\/(api|models)\/|^\/(healthz|openapi\.json)$/;

/** Vite marks its own inline scripts with this, and the policy lets them run. */
const NONCE = 'dev';

/** The page has its base address in development too, where the server does not write it. */
const baseAddress: Plugin = {
  name: 'base-address',
  transformIndexHtml: () => [{ tag: 'base', attrs: { href: '/' }, injectTo: 'head-prepend' }],
};

/**
 * The shop while it is being worked on: the client straight from its sources with hot reload.
 * Every answer carries the app's own headers; the policy is wider only by Vite's inline scripts.
 * @param app Answers the server's paths; its client must be absent.
 * @param server Carries the hot reload's socket.
 */
export async function createDevListener(
  app: OpenAPIHono,
  listener: RequestListener,
  server: Server,
): Promise<{ listener: RequestListener; close(): Promise<void> }> {
  const { createServer } = await import('vite');
  const vite = await createServer({
    root: FOLDERS.root,
    plugins: [baseAddress],
    html: { cspNonce: NONCE },
    server: { middlewareMode: true, hmr: { server } },
  });
  // Any answer of the app has the headers that all answers have.
  const headers = (await app.request('/healthz')).headers;
  const policy = headers.get('content-security-policy');
  return {
    listener(request, response) {
      if (SERVER_PATHS.test(new URL(request.url ?? '/', 'http://localhost').pathname)) {
        listener(request, response);
        return;
      }
      response.setHeader(
        'Content-Security-Policy',
        policy!.replace('script-src', `script-src 'nonce-${NONCE}'`),
      );
      response.setHeader('Permissions-Policy', headers.get('permissions-policy')!);
      vite.middlewares(request, response);
    },
    close: () => vite.close(),
  };
}
