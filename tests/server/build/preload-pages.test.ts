import { build, type Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { preloadPages } from '../../../server/build/preload-pages';
import { tempFolder } from '../temp-folder';

/** A client of two pages that begin with something together. */
const CLIENT = {
  'index.html':
    '<html><head></head><body><script type="module" src="/main.js"></script></body></html>',
  'main.js': "globalThis.pages = [() => import('./home-page.js'), () => import('./bag-page.js')];",
  'home-page.js':
    "import './home-page.css'; import { word } from './shared.js'; console.log(word, 1);",
  'home-page.css': 'main { color: red }',
  'bag-page.js': "import { word } from './shared.js'; console.log(word, 2);",
  'shared.js': 'export const word = location.href;',
};

async function pageWith(pages: readonly string[]): Promise<string> {
  const built = (await build({
    root: await tempFolder(CLIENT),
    configFile: false,
    logLevel: 'silent',
    base: './',
    build: { write: false, assetsInlineLimit: 0 },
    plugins: [preloadPages(pages)],
  })) as Rolldown.RolldownOutput;
  const page = built.output.find(({ fileName }) => fileName === 'index.html');
  return (page as Rolldown.OutputAsset).source as string;
}

test('a page that readers begin with comes with the client, with all that it begins with', async () => {
  const page = await pageWith(['/home-page.js']);
  const links = [...page.matchAll(/<link [^>]*>/g)].map(([link]) => link);
  expect(links.filter((link) => /modulepreload.*home-page-[^.]+\.js/.test(link))).toHaveLength(1);
  expect(links.filter((link) => /modulepreload.*shared-[^.]+\.js/.test(link))).toHaveLength(1);
  expect(links.filter((link) => /as="style".*home-page-[^.]+\.css/.test(link))).toHaveLength(1);
  expect(page).not.toContain('bag-page');
});

test('a page that is nowhere ends the build', async () => {
  await expect(pageWith(['/gone-page.js'])).rejects.toThrow('/gone-page.js');
});
