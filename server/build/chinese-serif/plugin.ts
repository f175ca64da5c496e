import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { cutSerif } from './cut-serif';
import { headingCharacters } from './heading-characters';

/** Whose words are known when the client is built: its own, and those of a fresh shop's goods. */
const SOURCES: readonly (readonly [folder: string, name: RegExp])[] = [
  ['src', /(-texts|[/\\]zh)\.ts$/],
  ['server/seed', /\.ts$/],
];
/** The characters of the seals. */
const SEALS = '试订';

const FACES = [
  { name: 'heading', family: 'Noto Serif SC Cut', weight: 400 },
  { name: 'failing', family: 'Noto Serif SC Cut', weight: 400 },
  { name: 'sentence', family: 'Noto Serif SC Cut', weight: 300 },
  { name: 'seal', family: 'Noto Serif SC Seal', weight: 700 },
] as const;

/**
 * Vite plugin: `chinese-serif/faces.css` has the Chinese serif in the weights and with the characters
 * that are known to be used, made once into `cacheDir` and anew when they are others.
 */
export function chineseSerif(root: string, cacheDir: string): Plugin {
  return {
    name: 'chinese-serif',
    enforce: 'pre',
    config: () => ({ resolve: { alias: { 'chinese-serif': cacheDir } } }),
    async buildStart() {
      const characters = { ...headingCharacters(await readSources(root)), seal: SEALS };
      const made = createHash('sha256')
        .update(JSON.stringify([FACES, characters]))
        .digest('hex');
      const stamp = join(cacheDir, 'made');
      if ((await readFile(stamp, 'utf8').catch(() => '')) === made) return;
      await mkdir(cacheDir, { recursive: true });
      await rm(stamp, { force: true });
      for (const { name, weight } of FACES) {
        await writeFile(join(cacheDir, `${name}.woff2`), await cutSerif(characters[name], weight));
      }
      const rules = FACES.map((face) => faceRule(face, characters[face.name]));
      await writeFile(join(cacheDir, 'faces.css'), rules.join('\n'));
      await writeFile(stamp, made);
    },
  };
}

async function readSources(root: string): Promise<string[]> {
  const found = SOURCES.map(async ([folder, name]) => {
    const paths = await readdir(join(root, folder), { recursive: true });
    const files = paths.filter((path) => name.test(path)).sort();
    return Promise.all(files.map((path) => readFile(join(root, folder, path), 'utf8')));
  });
  return (await Promise.all(found)).flat();
}

function faceRule({ name, family, weight }: (typeof FACES)[number], characters: string): string {
  const codes = [...characters].map((each) => `U+${each.codePointAt(0)!.toString(16)}`);
  return `@font-face {
  font-family: '${family}';
  font-display: swap;
  font-weight: ${weight};
  src: url('./${name}.woff2') format('woff2');
  unicode-range: ${codes.join(', ')};
}
`;
}
