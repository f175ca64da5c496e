import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, startServer, type RunningServer } from '../setup/browser';
import { film } from './support/film';
import { enter } from './support/fitting-room';
import { photoOf } from './support/photo';
import { openWire, type Wire } from './support/wire';

let server: RunningServer;
let browser: Browser;
let wire: Wire;
/** What page and workers asked for, of anybody. */
const asked: string[] = [];

/** Everything that the page may ask for. */
const KNOWN = [
  /^\/try$/,
  /^\/icon\.svg$/,
  /^\/api\/(products|models)$/,
  /^\/assets\/[\w.-]+\.(css|jpg|js|task|wasm|woff2)$/,
  /^\/models\/[\w-]+\.[\da-f]{16}\.(glb|webp)$/,
];

/** The one query of a whole visit, the same for everybody: it asks for all that can be worn. */
const QUERY = '?kind=garment&limit=100';

/** What page and workers may load: this origin, and what they made themselves. */
const POLICY =
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self' blob:; " +
  "img-src 'self' blob: data:; media-src 'self' blob:; worker-src 'self' blob:; " +
  "style-src 'self' 'unsafe-inline'; object-src 'none'; frame-ancestors 'self'; base-uri 'self'";

beforeAll(async () => {
  const filmed = await film();
  server = await startServer();
  wire = await openWire(server.url);
  browser = await launchBrowser({ camera: filmed.standing, flags: wire.flags });
  const room = await enter(browser, server.url, {
    prepare: async (context) => {
      context.on('request', (request) => asked.push(request.url()));
      context.on('page', (page) => {
        page.on('websocket', (socket) => asked.push(socket.url()));
      });
    },
  });
  await room.worn();
  await room.choose('Camera');
  await room.worn();
  await room.wear('White');
  await room.wear('Breton');
  await room.page.locator('input[accept="image/*"]').setInputFiles(await photoOf(filmed));
  await room.worn();
  await room.speak('中文');
  await room.wear('海蓝');
  await room.choose('相机');
  await room.worn();
  await room.leave();
});

afterAll(async () => {
  await browser?.close();
  wire?.close();
  await server?.stop();
});

test('a whole journey asks this shop alone', () => {
  const { origin } = new URL(server.url);
  // What the page made itself is fetched from nobody.
  const elsewhere = asked.filter((url) => !url.startsWith(origin) && !/^(blob|data):/.test(url));
  expect(elsewhere).toEqual([]);
  // Nothing escaped the browser's own account: it knows of all that came to the shop.
  const known = new Set(asked);
  expect(wire.requests.map(({ url }) => url.href).filter((url) => !known.has(url))).toEqual([]);
});

test('it only ever fetches, and sends nothing: no body, no query of its own', () => {
  expect(wire.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  expect(wire.requests.filter(({ sentBytes }) => sentBytes > 0)).toEqual([]);
  const queries = wire.requests.map(({ url }) => url.search).filter((query) => query !== '');
  expect(new Set(queries)).toEqual(new Set([QUERY]));
});

test('it fetches what is known and nothing else, and gets it', () => {
  const paths = wire.requests.map(({ url }) => url.pathname);
  expect(paths.filter((path) => !KNOWN.some((known) => known.test(path)))).toEqual([]);
  expect(wire.requests.filter(({ status }) => status !== 200 && status !== 304)).toEqual([]);
  // What workers fetch goes the same way: the journey is seen whole.
  expect(paths.filter((path) => path.endsWith('.task'))).not.toEqual([]);
  expect(paths.filter((path) => path.endsWith('.wasm'))).not.toEqual([]);
});

test('page and workers run under the policy that forbids all else', () => {
  const isProgram = (path: string) => path === '/try' || /\/worker-[\w-]+\.js$/.test(path);
  const programs = wire.requests.filter(({ url }) => isProgram(url.pathname));
  expect(programs.map(({ url }) => url.pathname)).toHaveLength(2);
  for (const { headers } of programs) expect(headers['content-security-policy']).toBe(POLICY);
});
