import { createHash, randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { loadModelShelf } from '../../server/models';
import { packOnce } from '../../server/static/brotli';
import { openTestApp } from './shop-fixture';
import { tempFolder } from './temp-folder';

const PLAIN = Buffer.from('glTF'.repeat(500));
const DENSE = randomBytes(2000);
const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex');

const manifest = (files: Record<string, Buffer>) =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(files).map(([file, content]) => [
        file,
        { bytes: content.length, sha256: sha256(content), triangles: 12 },
      ]),
    ),
  );

async function openShelf(files: Record<string, string | Uint8Array>, basePath = '') {
  const folder = await tempFolder(files);
  const cacheFolder = join(folder, 'cache');
  const refused: string[] = [];
  const onRefused = (file: string) => refused.push(file);
  const shelf = await loadModelShelf({ folder, cacheFolder, basePath, onRefused });
  return { shelf, refused, cacheFolder };
}

const TWO = { 'coat.glb': PLAIN, 'noise.glb': DENSE };
const SHELF = { ...TWO, 'manifest.json': manifest(TWO) };

test('the address of a model names its content', async () => {
  const { shelf } = await openShelf(SHELF);
  const url = `/models/coat.${sha256(PLAIN).slice(0, 16)}.glb`;
  expect(shelf.names).toEqual(['coat', 'noise']);
  expect(shelf.modelUrl('coat')).toBe(url);
  expect(shelf.find('coat')).toEqual({ url, bytes: 2000 });
  expect(shelf.modelUrl('hat')).toBeUndefined();
});

test('a model says how it is shown, where the manifest does', async () => {
  const shown = { turnDeg: 0, downDeg: 7, pose: { leftUpperArm: [0, 0, -20] }, shape: {} };
  const listed = JSON.parse(SHELF['manifest.json']);
  listed['coat.glb'].shown = shown;
  const { shelf } = await openShelf({ ...SHELF, 'manifest.json': JSON.stringify(listed) });
  expect(shelf.find('coat')).toMatchObject({ shown });
  expect(shelf.find('noise')).not.toHaveProperty('shown');
});

test('below a mount point the address begins with it', async () => {
  const { shelf } = await openShelf(SHELF, '/shop');
  expect(shelf.modelUrl('coat')).toMatch(/^\/shop\/models\/coat\./);
});

test('a model is served for good, in brotli where that is smaller', async () => {
  const { shelf } = await openShelf(SHELF);
  const { app } = await openTestApp([], { models: shelf });
  const ask = (name: string) =>
    app.request(shelf.modelUrl(name)!, { headers: { 'Accept-Encoding': 'gzip, br' } });

  const coat = await ask('coat');
  expect(coat.headers.get('content-type')).toBe('model/gltf-binary');
  expect(coat.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(coat.headers.get('content-encoding')).toBe('br');
  const packed = Buffer.from(await coat.arrayBuffer());
  expect(packed.length).toBe(Number(coat.headers.get('content-length')));
  expect(brotliDecompressSync(packed)).toEqual(PLAIN);

  const noise = await ask('noise');
  expect(noise.headers.get('content-encoding')).toBeNull();
  expect(Buffer.from(await noise.arrayBuffer())).toEqual(DENSE);
});

test('an address of another content is no model', async () => {
  const { shelf } = await openShelf(SHELF);
  const { app } = await openTestApp([], { models: shelf });
  for (const path of ['/models/coat.0000000000000000.glb', '/models/coat.glb', '/models/x']) {
    const response = await app.request(path);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ code: 'model_not_found' });
  }
});

test('GET /api/models names every model', async () => {
  const { shelf } = await openShelf(SHELF);
  const { app } = await openTestApp([], { models: shelf });
  expect(await (await app.request('/api/models')).json()).toEqual({
    items: { coat: shelf.find('coat'), noise: shelf.find('noise') },
  });
});

test('GET /api/models leaves out what stands in rooms in a model’s place', async () => {
  const files = { ...TWO, 'coat-room.glb': PLAIN };
  const { shelf } = await openShelf({ ...files, 'manifest.json': manifest(files) });
  expect(shelf.names).toEqual(['coat', 'noise']);
  expect(shelf.find('coat-room')).toMatchObject({ bytes: PLAIN.length });
});

test('a poster is served for good, as it is', async () => {
  const file = 'posters/coat-red.webp';
  const listed = JSON.parse(manifest({ 'coat.glb': PLAIN }));
  const sha = sha256(DENSE);
  const entry = { file, bytes: DENSE.length, sha256: sha, width: 640, height: 800 };
  listed['coat.glb'].posters = { red: entry, gone: { ...entry, file: 'posters/coat-gone.webp' } };
  const { shelf, refused } = await openShelf({
    'coat.glb': PLAIN,
    [file]: DENSE,
    'manifest.json': JSON.stringify(listed),
  });
  const url = `/models/coat-red.${sha.slice(0, 16)}.webp`;
  expect(shelf.findPoster('coat', 'red')).toEqual({ url, width: 640, height: 800 });
  expect(shelf.findPoster('coat', 'gone')).toBeUndefined();
  expect(refused).toEqual(['posters/coat-gone.webp']);

  const { app } = await openTestApp([], { models: shelf });
  const response = await app.request(url, { headers: { 'Accept-Encoding': 'br' } });
  expect(response.headers.get('content-type')).toBe('image/webp');
  expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(response.headers.get('content-encoding')).toBeNull();
  expect(Buffer.from(await response.arrayBuffer())).toEqual(DENSE);
});

test('a file that is missing or not as listed stays away and is told of', async () => {
  const { shelf, refused } = await openShelf({
    'coat.glb': 'changed',
    'noise.glb': DENSE,
    'manifest.json': manifest({ ...TWO, 'gone.glb': PLAIN }),
  });
  expect(shelf.names).toEqual(['noise']);
  expect(refused).toEqual(['coat.glb', 'gone.glb']);
});

test('a manifest that names a file outside the folder is refused', async () => {
  const files = { 'manifest.json': manifest({ '../secret.glb': PLAIN }) };
  await expect(openShelf(files)).rejects.toThrow(/secret\.glb/);
});

test('no manifest, no models', async () => {
  expect((await openShelf({})).shelf.names).toEqual([]);
});

test('the same content under two names is compressed at one time', async () => {
  const folder = await tempFolder();
  const packed = await Promise.all([1, 2, 3].map(() => packOnce(PLAIN, folder)));
  expect(new Set(packed.map(({ file }) => file)).size).toBe(1);
  expect(await readdir(folder)).toEqual([`${sha256(PLAIN)}.br`]);
});

test('compresses a content once', async () => {
  const { cacheFolder } = await openShelf(SHELF);
  expect((await readdir(cacheFolder)).sort()).toEqual(
    [`${sha256(PLAIN)}.br`, `${sha256(DENSE)}.br`].sort(),
  );
});
