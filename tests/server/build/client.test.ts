import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { buildClient, isClientFresh } from '../../../server/build/client';
import { tempFolder } from '../temp-folder';

const SOURCES = {
  'index.html': '<!doctype html><script type="module" src="/src/main.ts"></script>',
  'src/main.ts': `document.title = '${'Tryscape '.repeat(100)}' + process.env.NODE_ENV;`,
  'src/unused.ts': '',
  'public/models/coat.glb': 'glTF',
  'public/icon.svg': `<svg>${'<g/>'.repeat(100)}</svg>`,
  'public/dense.svg': '',
};

async function builtClient() {
  const root = await tempFolder(SOURCES);
  const folder = join(root, 'dist');
  const cacheFolder = join(root, 'cache');
  // Later than the sources by more than a clock's tick.
  const now = Date.now() + 10;
  await buildClient({ root, folder, cacheFolder, now, logLevel: 'error' });
  return { root, folder };
}

test('a built client is fresh until a source changes', async () => {
  const { root, folder } = await builtClient();
  expect(await isClientFresh(root, folder)).toBe(true);
  await new Promise((later) => setTimeout(later, 50));
  await writeFile(join(root, 'src/main.ts'), 'document.title = "changed";');
  expect(await isClientFresh(root, folder)).toBe(false);
});

test('a source that was taken away makes it stale', async () => {
  const { root, folder } = await builtClient();
  await new Promise((later) => setTimeout(later, 50));
  await rm(join(root, 'src/unused.ts'));
  expect(await isClientFresh(root, folder)).toBe(false);
});

test('a build that was cut short, or none, is not fresh', async () => {
  const { root, folder } = await builtClient();
  await rm(join(folder, '.built'));
  expect(await isClientFresh(root, folder)).toBe(false);
  expect(await isClientFresh(root, join(root, 'nowhere'))).toBe(false);
});

test('lays a brotli copy beside what it makes smaller, and beside nothing else', async () => {
  const { folder } = await builtClient();
  const icon = brotliDecompressSync(await readFile(join(folder, 'icon.svg.br')));
  expect(String(icon)).toBe(SOURCES['public/icon.svg']);
  await expect(stat(join(folder, 'dense.svg.br'))).rejects.toThrow(/ENOENT/);
  await expect(stat(join(folder, 'index.html.br'))).rejects.toThrow(/ENOENT/);
});

test('leaves the models where they are', async () => {
  const { folder } = await builtClient();
  await expect(stat(join(folder, 'models'))).rejects.toThrow(/ENOENT/);
});

test('is built as shoppers get it, by a test too', async () => {
  const { folder } = await builtClient();
  const [script] = (await readdir(join(folder, 'assets'))).filter((name) => name.endsWith('.js'));
  const built = await readFile(join(folder, 'assets', script!), 'utf8');
  expect(built).toContain('production');
  expect(process.env['NODE_ENV']).toBe('test');
});
