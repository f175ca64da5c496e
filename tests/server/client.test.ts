import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { TSHIRT } from '../../server/seed/tshirt';
import { loadClientFiles } from '../../server/static/client-files';
import { openTestApp } from './shop-fixture';
import { tempFolder } from './temp-folder';

const SCRIPT = 'console.log(1);'.repeat(50);
const FILES = {
  'index.html': '<!doctype html><html><head><title>Shop</title></head></html>',
  '.built': '1',
  'icon.svg': '<svg/>',
  'assets/main-a1.js': SCRIPT,
  'assets/main-a1.js.br': brotliCompressSync(SCRIPT),
  'assets/tracker-b2.wasm': 'wasm',
  'assets/lite-c3.task': 'task',
  'assets/poster-d4.webp': 'webp',
  'assets/tiny-e5.css': 'a{}',
  'assets/tiny-e5.css.br': 'no smaller than the file',
};

async function openClient(basePath = '') {
  const client = await loadClientFiles(await tempFolder(FILES));
  return (await openTestApp([TSHIRT], { client, basePath })).app;
}

const BROTLI = { headers: { 'Accept-Encoding': 'gzip, deflate, br, zstd' } };

test('hashed files are kept for a year', async () => {
  const app = await openClient();
  const response = await app.request('/assets/main-a1.js');
  expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(await response.text()).toBe(SCRIPT);
});

test.each([
  ['/assets/tracker-b2.wasm', 'application/wasm'],
  ['/assets/lite-c3.task', 'application/octet-stream'],
  ['/assets/poster-d4.webp', 'image/webp'],
  ['/icon.svg', 'image/svg+xml'],
])('%s is %s', async (path, type) => {
  const app = await openClient();
  expect((await app.request(path)).headers.get('content-type')).toBe(type);
});

test('sends the brotli copy to who takes it, and says that answers differ', async () => {
  const app = await openClient();
  const packed = await app.request('/assets/main-a1.js', BROTLI);
  expect(packed.headers.get('content-encoding')).toBe('br');
  expect(packed.headers.get('vary')).toBe('Accept-Encoding');
  expect(String(brotliDecompressSync(Buffer.from(await packed.arrayBuffer())))).toBe(SCRIPT);
  const plain = await app.request('/assets/main-a1.js');
  expect(plain.headers.get('content-encoding')).toBeNull();
  expect(plain.headers.get('vary')).toBe('Accept-Encoding');
  expect(plain.headers.get('etag')).not.toBe(packed.headers.get('etag'));
});

test('leaves a brotli copy aside that is no smaller', async () => {
  const app = await openClient();
  const response = await app.request('/assets/tiny-e5.css', BROTLI);
  expect(response.headers.get('content-encoding')).toBeNull();
  expect(await response.text()).toBe('a{}');
});

test('HEAD has the headers of GET and no body', async () => {
  const app = await openClient();
  const response = await app.request('/assets/main-a1.js', { method: 'HEAD' });
  expect(response.headers.get('content-length')).toBe(String(SCRIPT.length));
  expect(await response.text()).toBe('');
});

test.each(['/', '/try', '/products/tshirt?size=M'])('%s opens the page', async (path) => {
  const app = await openClient();
  const response = await app.request(path);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('no-cache');
  expect(await response.text()).toContain('<base href="/" />');
});

test('an unchanged page costs a 304', async () => {
  const app = await openClient();
  const etag = (await app.request('/', BROTLI)).headers.get('etag')!;
  const again = await app.request('/', {
    headers: { ...BROTLI.headers, 'If-None-Match': `W/"x", ${etag}` },
  });
  expect(again.status).toBe(304);
  expect(await again.text()).toBe('');
});

test.each([
  '/assets/gone-f6.js',
  '/api/nothing',
  '/.built',
  '/assets/main-a1.js.br',
  '/assets/..%2findex.html',
])('%s is not there', async (path) => {
  const app = await openClient();
  const response = await app.request(path);
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ code: 'not_found' });
});

test.each(['/shop/', '/shop', '/', '/shop/products/tshirt', '/products/tshirt'])(
  'mounted at /shop, %s opens the page with that base',
  async (path) => {
    const app = await openClient('/shop');
    expect(await (await app.request(path)).text()).toContain('<base href="/shop/" />');
  },
);

test('mounted at /shop, files and API answer with the mount point and without it', async () => {
  const app = await openClient('/shop');
  for (const path of ['/shop/assets/main-a1.js', '/assets/main-a1.js', '/shop/api/products']) {
    expect((await app.request(path)).status).toBe(200);
  }
  expect((await app.request('/shopping/assets/main-a1.js')).status).toBe(404);
});
