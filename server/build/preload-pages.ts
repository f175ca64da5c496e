import type { Plugin, Rolldown } from 'vite';

/**
 * Lets the browser fetch the code of these pages together with the client's own, wherever a reader
 * comes in: else it would be asked for only once the client has run.
 *
 * @param pages their sources, by the end of their paths
 */
export function preloadPages(pages: readonly string[]): Plugin {
  return {
    name: 'preload-pages',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) =>
        [...filesOf(bundle, pages)]
          // What the client itself begins with is in the page already.
          .filter((file) => !html.includes(file))
          .map((file) => ({
            tag: 'link',
            attrs: file.endsWith('.css')
              ? { rel: 'preload', as: 'style', crossorigin: true, href: `./${file}` }
              : { rel: 'modulepreload', crossorigin: true, href: `./${file}` },
            injectTo: 'head' as const,
          })),
    },
  };
}

/** The pages' chunks, all that these begin with, and their styles. Throws when a page is in no chunk. */
function filesOf(bundle: Rolldown.OutputBundle, pages: readonly string[]): Set<string> {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const files = new Set<string>();
  const add = (name: string) => {
    const chunk = chunks.find(({ fileName }) => fileName === name);
    if (!chunk || chunk.isEntry || files.has(name)) return;
    files.add(name);
    for (const style of chunk.viteMetadata?.importedCss ?? []) files.add(style);
    chunk.imports.forEach(add);
  };
  for (const page of pages) {
    const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(page));
    if (!chunk) throw new Error(`preload-pages: ${page} is in no chunk of its own`);
    add(chunk.fileName);
  }
  return files;
}
