/** Faces of the tokens, and how the build's files of them begin; Latin alone, since Chinese is in the reader's own. */
const FACES = {
  'Source Serif 4 Variable': 'assets/source-serif-4-latin-wght-normal-',
  'Hanken Grotesk Variable': 'assets/hanken-grotesk-latin-wght-normal-',
} as const;

/** The product's faces from the built client; none where it is served from its sources. */
export function fontFaces(clientFiles: readonly string[], basePath: string): string {
  const files = clientFiles.filter((file) => file.endsWith('.woff2'));
  return Object.entries(FACES)
    .flatMap(([family, beginning]) => {
      const file = files.find((each) => each.startsWith(beginning));
      return file === undefined
        ? []
        : `@font-face { font-family: '${family}'; font-display: swap; font-weight: 200 900; src: url('${basePath}/${file}') format('woff2'); }`;
    })
    .join('\n');
}
