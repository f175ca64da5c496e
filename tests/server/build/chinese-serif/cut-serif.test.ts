import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { expect, test } from 'vitest';
import { cutSerif } from '../../../../server/build/chinese-serif/cut-serif';
import { readTables, type Tables } from '../../../../server/build/chinese-serif/true-type';

/** From the two slices that most of the frequent characters are in, and from rarer ones. */
const WORDS = '三号扶手椅，试境。';
const WEIGHT = 400;

const unpacked = async (font: Buffer, text: string) =>
  readTables(await subsetFont(font, text, { targetFormat: 'sfnt' }));
const glyphsIn = (tables: Tables) => tables.get('maxp')!.readUInt16BE(4);
/** Least and greatest y of all glyphs, in font units. */
const heights = (tables: Tables) => [38, 42].map((at) => tables.get('head')!.readInt16BE(at));

/** A character's outline and advance in a font that has nothing else. */
async function drawn(font: Buffer, character: string) {
  const tables = await unpacked(font, character);
  const [glyf, hmtx] = [tables.get('glyf')!, tables.get('hmtx')!];
  expect(glyphsIn(tables)).toBe(2);
  return {
    box: [2, 4, 6, 8].map((at) => glyf.readInt16BE(at)),
    advance: hmtx.readUInt16BE(0),
    bytes: glyf.length,
  };
}

test('the cut has every character as the package draws it, and no more', async () => {
  const cut = await cutSerif(WORDS, WEIGHT);
  expect(glyphsIn(await unpacked(cut, WORDS))).toBe(WORDS.length + 1);
  const files = createRequire(import.meta.url).resolve(
    '@fontsource-variable/noto-serif-sc/package.json',
  );
  for (const [character, slice] of [
    ['三', 118],
    ['椅', 108],
    ['试', 116],
  ] as const) {
    const file = files.replace('package.json', `files/noto-serif-sc-${slice}-wght-normal.woff2`);
    const alone = await subsetFont(await readFile(file), character, {
      variationAxes: { wght: WEIGHT },
      noHinting: true,
      targetFormat: 'sfnt',
    });
    expect(await drawn(cut, character)).toEqual(await drawn(alone, character));
  }
});

test('the cut tells how high its highest glyph is: outside of that, browsers draw nothing', async () => {
  const [low, high] = heights(await unpacked(await cutSerif('，手', WEIGHT), '，手'));
  const [, flat] = heights(await unpacked(await cutSerif('，', WEIGHT), '，'));
  expect(high).toBeGreaterThan(700);
  expect(flat).toBeLessThan(300);
  expect(low).toBeLessThan(0);
});

test('punctuation keeps its half widths', async () => {
  expect((await unpacked(await cutSerif('，手', WEIGHT), '，手')).has('GPOS')).toBe(true);
});

test('a character that the face does not have is told, and not left out', async () => {
  await expect(cutSerif('手\u{1f600}', WEIGHT)).rejects.toThrow('1 of 2 characters');
});
