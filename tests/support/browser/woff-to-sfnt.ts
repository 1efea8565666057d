import { inflateSync } from 'node:zlib';

const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;
const padded = (length: number) => (length + 3) & ~3;

interface Table {
  readonly tag: Buffer;
  readonly checksum: number;
  readonly data: Buffer;
}

const readTable = (woff: Buffer, index: number): Table => {
  const entry = WOFF_HEADER + index * WOFF_ENTRY;
  const offset = woff.readUInt32BE(entry + 4);
  const packed = woff.subarray(offset, offset + woff.readUInt32BE(entry + 8));
  const length = woff.readUInt32BE(entry + 12);
  const data = packed.length < length ? inflateSync(packed) : packed;
  return { tag: woff.subarray(entry, entry + 4), checksum: woff.readUInt32BE(entry + 16), data };
};

const header = (flavor: number, count: number): Buffer => {
  const power = Math.floor(Math.log2(count));
  const search = 2 ** power * 16;
  const buffer = Buffer.alloc(SFNT_HEADER);
  buffer.writeUInt32BE(flavor, 0);
  [count, search, power, count * 16 - search].forEach((value, index) => buffer.writeUInt16BE(value, 4 + index * 2));
  return buffer;
};

const directoryEntry = (table: Table, offset: number): Buffer => {
  const entry = Buffer.alloc(SFNT_ENTRY);
  table.tag.copy(entry);
  [table.checksum, offset, table.data.length].forEach((value, index) => entry.writeUInt32BE(value, 4 + index * 4));
  return entry;
};

/** Unpacks a WOFF 1.0 web font to the TrueType or OpenType file it was made from, which fontconfig can read. */
export const woffToSfnt = (woff: Buffer): Buffer => {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF 1.0 font');
  const tables = Array.from({ length: woff.readUInt16BE(12) }, (_, index) => readTable(woff, index));
  let offset = SFNT_HEADER + tables.length * SFNT_ENTRY;
  const directory = tables.map((table) => {
    const entry = directoryEntry(table, offset);
    offset += padded(table.data.length);
    return entry;
  });
  const bodies = tables.map(({ data }) => Buffer.concat([data], padded(data.length)));
  return Buffer.concat([header(woff.readUInt32BE(4), tables.length), ...directory, ...bodies]);
};
