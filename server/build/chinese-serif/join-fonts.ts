import { readTables, writeTables, type Tables } from './true-type';

/** A glyph, its advance and side bearing in font units. */
interface Glyph {
  readonly outline: Buffer;
  readonly advance: number;
  readonly bearing: number;
}

/**
 * One TrueType font of the glyphs of several, which are parts of the same face and share no character.
 * Layout (kerning, half widths) is kept of the first alone. Throws where a glyph is made of others.
 */
export function joinFonts(fonts: readonly Buffer[]): Buffer {
  const [base, ...others] = fonts.map(readTables);
  if (!base) throw new Error('join-fonts: nothing to join');
  const glyphs = readGlyphs(base);
  const characters = readCharacters(base);
  for (const font of others) {
    // The first glyph of each stands for what is missing.
    const shift = glyphs.length - 1;
    glyphs.push(...readGlyphs(font).slice(1));
    for (const [character, glyph] of readCharacters(font)) characters.set(character, glyph + shift);
  }
  const joined: Tables = new Map(base);
  joined.set('head', widest([base, ...others]));
  writeGlyphs(joined, glyphs);
  joined.set('cmap', characterMap(characters));
  joined.set('maxp', highest([base, ...others], glyphs.length));
  return writeTables(joined);
}

const table = (tables: Tables, tag: string): Buffer => {
  const found = tables.get(tag);
  if (!found) throw new Error(`join-fonts: no ${tag}`);
  return found;
};

/** Where `head` says how wide places in `loca` are. */
const LOCA_FORMAT = 50;
/** Where `hhea` says how many glyphs have an advance of their own. */
const METRICS = 34;

function readGlyphs(tables: Tables): Glyph[] {
  const [loca, glyf, hmtx] = ['loca', 'glyf', 'hmtx'].map((tag) => table(tables, tag));
  const isLong = table(tables, 'head').readInt16BE(LOCA_FORMAT) === 1;
  const metrics = table(tables, 'hhea').readUInt16BE(METRICS);
  const place = (i: number) => (isLong ? loca!.readUInt32BE(4 * i) : 2 * loca!.readUInt16BE(2 * i));
  return Array.from({ length: table(tables, 'maxp').readUInt16BE(4) }, (_, i) => {
    const outline = glyf!.subarray(place(i), place(i + 1));
    if (outline.length > 0 && outline.readInt16BE(0) < 0) {
      throw new Error('join-fonts: a glyph made of others');
    }
    const advance = hmtx!.readUInt16BE(4 * Math.min(i, metrics - 1));
    const bearing = hmtx!.readInt16BE(i < metrics ? 4 * i + 2 : 4 * metrics + 2 * (i - metrics));
    return { outline, advance, bearing };
  });
}

function writeGlyphs(tables: Tables, glyphs: readonly Glyph[]): void {
  const loca = Buffer.alloc(4 * (glyphs.length + 1));
  const hmtx = Buffer.alloc(4 * glyphs.length);
  const outlines: Buffer[] = [];
  let place = 0;
  for (const [i, { outline, advance, bearing }] of glyphs.entries()) {
    const padded = Buffer.concat([outline], (outline.length + 3) & ~3);
    outlines.push(padded);
    loca.writeUInt32BE(place, 4 * i);
    hmtx.writeUInt16BE(advance, 4 * i);
    hmtx.writeInt16BE(bearing, 4 * i + 2);
    place += padded.length;
  }
  loca.writeUInt32BE(place, 4 * glyphs.length);
  const head = Buffer.from(table(tables, 'head'));
  head.writeInt16BE(1, LOCA_FORMAT);
  const hhea = Buffer.from(table(tables, 'hhea'));
  hhea.writeUInt16BE(glyphs.length, METRICS);
  const written = { head, hhea, hmtx, loca, glyf: Buffer.concat(outlines) };
  for (const [tag, content] of Object.entries(written)) tables.set(tag, content);
}

/** `cmap`'s subtables for characters of the first plane, and for all: what both say. */
const SEGMENTS = 4;
const GROUPS = 12;

/** Glyphs by character. */
function readCharacters(tables: Tables): Map<number, number> {
  const cmap = table(tables, 'cmap');
  const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_, i) =>
    cmap.subarray(cmap.readUInt32BE(8 + 8 * i)),
  );
  const of = (format: number) => subtables.find((each) => each.readUInt16BE(0) === format);
  const groups = of(GROUPS);
  if (groups) return readGroups(groups);
  const segments = of(SEGMENTS);
  if (segments) return readSegments(segments);
  throw new Error('join-fonts: no map of characters that is understood');
}

function readGroups(groups: Buffer): Map<number, number> {
  const found = new Map<number, number>();
  for (let i = 0; i < groups.readUInt32BE(12); i++) {
    const [first, last, glyph] = [0, 4, 8].map((at) => groups.readUInt32BE(16 + 12 * i + at));
    for (let c = first!; c <= last!; c++) found.set(c, glyph! + c - first!);
  }
  return found;
}

function readSegments(segments: Buffer): Map<number, number> {
  const found = new Map<number, number>();
  const twice = segments.readUInt16BE(6);
  for (let i = 0; i < twice; i += 2) {
    const last = segments.readUInt16BE(14 + i);
    const first = segments.readUInt16BE(16 + twice + i);
    const delta = segments.readUInt16BE(16 + 2 * twice + i);
    const rangeAt = 16 + 3 * twice + i;
    const range = segments.readUInt16BE(rangeAt);
    for (let c = first; c <= last && c < 0xffff; c++) {
      const told = range === 0 ? c : segments.readUInt16BE(rangeAt + range + 2 * (c - first));
      if (told !== 0) found.set(c, (told + delta) & 0xffff);
    }
  }
  return found;
}

/** A `cmap` of one group a character. */
function characterMap(characters: ReadonlyMap<number, number>): Buffer {
  const sorted = [...characters].sort(([a], [b]) => a - b);
  const cmap = Buffer.alloc(28 + 12 * sorted.length);
  // One subtable: Windows, all of Unicode.
  cmap.writeUInt16BE(1, 2);
  cmap.writeUInt16BE(3, 4);
  cmap.writeUInt16BE(10, 6);
  cmap.writeUInt32BE(12, 8);
  cmap.writeUInt16BE(GROUPS, 12);
  cmap.writeUInt32BE(16 + 12 * sorted.length, 16);
  cmap.writeUInt32BE(sorted.length, 24);
  for (const [i, [character, glyph]] of sorted.entries()) {
    cmap.writeUInt32BE(character, 28 + 12 * i);
    cmap.writeUInt32BE(character, 32 + 12 * i);
    cmap.writeUInt32BE(glyph, 36 + 12 * i);
  }
  return cmap;
}

/** Where `head` has the box round all glyphs: its least x and y, and its greatest. */
const BOX = [
  [36, Math.min],
  [38, Math.min],
  [40, Math.max],
  [42, Math.max],
] as const;

/** `head` with the box round the glyphs of all: browsers take nothing to be drawn outside of it. */
function widest(fonts: readonly Tables[]): Buffer {
  const head = Buffer.from(table(fonts[0]!, 'head'));
  for (const [at, outermost] of BOX) {
    head.writeInt16BE(outermost(...fonts.map((font) => table(font, 'head').readInt16BE(at))), at);
  }
  return head;
}

/** `maxp` with the highest of each number, and how many glyphs there are. */
function highest(fonts: readonly Tables[], glyphs: number): Buffer {
  const maxp = Buffer.from(table(fonts[0]!, 'maxp'));
  for (let at = 6; at < maxp.length; at += 2) {
    maxp.writeUInt16BE(Math.max(...fonts.map((font) => table(font, 'maxp').readUInt16BE(at))), at);
  }
  maxp.writeUInt16BE(glyphs, 4);
  return maxp;
}
