/** Tables of a TrueType font by their tags (OpenType 1.9, "Organization of an OpenType Font"). */
export type Tables = Map<string, Buffer>;

const HEADER = 12;
const RECORD = 16;
const VERSION = 0x0001_0000;

export function readTables(font: Buffer): Tables {
  const tables: Tables = new Map();
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const record = HEADER + RECORD * i;
    const offset = font.readUInt32BE(record + 8);
    const length = font.readUInt32BE(record + 12);
    const tag = font.toString('latin1', record, record + 4);
    tables.set(tag, font.subarray(offset, offset + length));
  }
  return tables;
}

/** Lays tables behind one another. Check sums are left at 0: whoever packs the font reckons them. */
export function writeTables(tables: Tables): Buffer {
  const tags = [...tables.keys()].sort();
  const header = Buffer.alloc(HEADER + RECORD * tags.length);
  header.writeUInt32BE(VERSION, 0);
  header.writeUInt16BE(tags.length, 4);
  const parts = [header];
  let offset = header.length;
  for (const [i, tag] of tags.entries()) {
    const table = tables.get(tag)!;
    const record = HEADER + RECORD * i;
    header.write(tag, record, 'latin1');
    header.writeUInt32BE(offset, record + 8);
    header.writeUInt32BE(table.length, record + 12);
    const padded = Buffer.alloc((table.length + 3) & ~3);
    table.copy(padded);
    parts.push(padded);
    offset += padded.length;
  }
  return Buffer.concat(parts);
}
