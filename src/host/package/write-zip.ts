import { Deflate } from 'fflate';
import { crc32 } from './crc32';
import type { ZipEntry } from './zip-entry';

const UTF8_NAME = 0x0800;
/** 1 January 1980, the zero of MS-DOS time: files made by us are the same whenever they are made. */
const EPOCH = 0x00210000;
const LARGE = 4 * 1024 * 1024;

const concat = (chunks: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
};

/** Content of a part to write: whole, or chunk by chunk when it is large. */
export type PartContent = Uint8Array | { readonly sizeHint: number; produce(take: (chunk: Uint8Array) => void): void };

/** A compressed zip entry of this content; time and attributes are those of the entry it replaces. */
export const deflateEntry = (name: string, content: PartContent, replaced?: ZipEntry): ZipEntry => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let crc = 0;
  const hint = content instanceof Uint8Array ? content.length : content.sizeHint;
  const deflate = new Deflate({ level: hint > LARGE ? 1 : 6 }, (chunk) => chunks.push(chunk));
  const take = (chunk: Uint8Array): void => {
    size += chunk.length;
    crc = crc32(chunk, crc);
    deflate.push(chunk, false);
  };
  if (content instanceof Uint8Array) take(content);
  else content.produce(take);
  deflate.push(new Uint8Array(0), true);
  return {
    name,
    nameBytes: replaced?.nameBytes ?? new TextEncoder().encode(name),
    flags: replaced?.flags ?? UTF8_NAME,
    method: 8,
    time: replaced?.time ?? EPOCH,
    crc,
    size,
    compressed: concat(chunks),
    externalAttributes: replaced?.externalAttributes ?? 0,
  };
};

const header = (entry: ZipEntry, central: boolean, offset: number): Uint8Array => {
  const bytes = new Uint8Array(central ? 46 : 30);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, central ? 0x02014b50 : 0x04034b50, true);
  let at = 4;
  if (central) {
    view.setUint16(at, 20, true);
    at += 2;
  }
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.flags, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.compressed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
  if (central) {
    view.setUint32(38, entry.externalAttributes, true);
    view.setUint32(42, offset, true);
  }
  return bytes;
};

const endRecord = (count: number, offset: number, size: number): Uint8Array => {
  const view = new DataView(new ArrayBuffer(22));
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return new Uint8Array(view.buffer);
};

/** A zip of these entries; compressed bytes go in as they are. */
export const writeZip = (entries: readonly ZipEntry[]): Uint8Array => {
  const local: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    central.push(header(entry, true, offset), entry.nameBytes);
    local.push(header(entry, false, 0), entry.nameBytes, entry.compressed);
    offset += 30 + entry.nameBytes.length + entry.compressed.length;
  }
  const directory = concat(central);
  return concat([...local, directory, endRecord(entries.length, offset, directory.length)]);
};
