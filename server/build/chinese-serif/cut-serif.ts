import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import { joinFonts } from './join-fonts';

const PACKAGE = dirname(
  createRequire(import.meta.url).resolve('@fontsource-variable/noto-serif-sc/package.json'),
);

/** Punctuation at half its width, which headings ask for (`src/ui/type.module.css`). */
const FEATURES = ['halt'];
/** Of lines from top to bottom, which browsers set without. */
const NOT_NEEDED = ['vhea', 'vmtx', 'VORG'];

/**
 * Noto Serif SC with no more than these characters, in one weight, as WOFF2. The package has it in
 * slices; the one that most of the punctuation is in comes first, since layout is kept of that alone.
 */
export async function cutSerif(characters: string, weight: number): Promise<Buffer> {
  const slices = await slicesOf(characters);
  const parts: Buffer[] = [];
  for (const { file, text } of slices) {
    const slice = await readFile(join(PACKAGE, 'files', file));
    const options = { variationAxes: { wght: weight }, keepFeatures: FEATURES, noHinting: true };
    parts.push(
      await subsetFont(slice, text, { ...options, dropTables: NOT_NEEDED, targetFormat: 'sfnt' }),
    );
  }
  // Once more: whatever is not as it should be is set right, or refused.
  return subsetFont(joinFonts(parts), characters, {
    keepFeatures: FEATURES,
    targetFormat: 'woff2',
  });
}

interface Slice {
  readonly file: string;
  readonly text: string;
}

/** The slices that have these characters, the most frequent ones first. Throws where one is in none. */
async function slicesOf(characters: string): Promise<Slice[]> {
  const ranges = JSON.parse(await readFile(join(PACKAGE, 'unicode.json'), 'utf8')) as Record<
    string,
    string
  >;
  const slices = Object.entries(ranges)
    .map(([name, range]) => ({
      number: Number(/^\[(\d+)\]$/.exec(name)?.[1] ?? 0),
      text: [...characters].filter((character) => isIn(range, character)).join(''),
    }))
    .filter(({ number, text }) => number > 0 && text !== '')
    .sort((a, b) => b.number - a.number);
  const found = slices.reduce((sum, { text }) => sum + [...text].length, 0);
  if (found !== [...characters].length) {
    throw new Error(`cut-serif: ${found} of ${[...characters].length} characters are in the face`);
  }
  return slices.map(({ number, text }) => ({
    file: `noto-serif-sc-${number}-wght-normal.woff2`,
    text,
  }));
}

/** Whether a character lies in a range as CSS writes it: `U+4e00,U+4e03-4e08`. */
function isIn(range: string, character: string): boolean {
  const code = character.codePointAt(0)!;
  return range.split(',').some((part) => {
    const [first, last = first] = part
      .trim()
      .slice('U+'.length)
      .split('-')
      .map((hex) => parseInt(hex, 16));
    return first! <= code && code <= last!;
  });
}
