import { PackageError, unreadable } from './package-error';
import type { ZipEntry } from './zip-entry';
import { checkDeclaredSizes } from './zip-limits';

const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const CENTRAL_SIGNATURE = 0x02014b50;
const CENTRAL_SIZE = 46;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_SIZE = 30;
const ENCRYPTED = 1;
const KEPT_FLAGS = 0x0806;
const ZIP64 = 0xffffffff;

interface Reader {
  readonly bytes: Uint8Array;
  readonly view: DataView;
}

const findEnd = ({ bytes, view }: Reader): number => {
  const lowest = Math.max(0, bytes.length - END_SIZE - 0xffff);
  for (let at = bytes.length - END_SIZE; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw unreadable('the end of the zip is missing');
};

const decodeName = (bytes: Uint8Array): string => {
  const name = new TextDecoder().decode(bytes).replaceAll('\\', '/');
  return name.startsWith('/') ? name.slice(1) : name;
};

const localData = ({ bytes, view }: Reader, offset: number, size: number): Uint8Array => {
  if (offset + LOCAL_SIZE > bytes.length || view.getUint32(offset, true) !== LOCAL_SIGNATURE) {
    throw unreadable('a zip entry is not where the directory says');
  }
  const start = offset + LOCAL_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + size > bytes.length) throw unreadable('a zip entry is cut off');
  return bytes.subarray(start, start + size);
};

/** Sizes and offset that do not fit 32 bits stand in extra field 1, in this order, only those that are needed. */
const readZip64 = (view: DataView, at: number, end: number, fields: number[]): number[] => {
  for (let field = at; field + 4 <= end; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let next = field + 4;
    return fields.map((value) => {
      if (value !== ZIP64) return value;
      if (next + 8 > end) throw unreadable('a zip64 field is cut off');
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    });
  }
  return fields;
};

const readEntry = (reader: Reader, at: number): { entry: ZipEntry; next: number } => {
  const { bytes, view } = reader;
  if (at + CENTRAL_SIZE > bytes.length || view.getUint32(at, true) !== CENTRAL_SIGNATURE) {
    throw unreadable('the zip directory is damaged');
  }
  const flags = view.getUint16(at + 8, true);
  const nameEnd = at + CENTRAL_SIZE + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  if (next > bytes.length) throw unreadable('the zip directory is cut off');
  if (flags & ENCRYPTED) throw new PackageError('password', 'the zip is encrypted');
  const declared = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  const [size = 0, compressedSize = 0, offset = 0] = readZip64(view, nameEnd, extraEnd, declared);
  const nameBytes = bytes.subarray(at + CENTRAL_SIZE, nameEnd);
  const entry: ZipEntry = {
    name: decodeName(nameBytes),
    nameBytes,
    flags: flags & KEPT_FLAGS,
    method: view.getUint16(at + 10, true),
    time: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size,
    compressed: localData(reader, offset, compressedSize),
    externalAttributes: view.getUint32(at + 38, true),
  };
  return { entry, next };
};

/** The entries of a zip in directory order, nothing inflated yet. Throws `unreadable`, `password` or `too-large`. */
export const readZip = (bytes: Uint8Array): ZipEntry[] => {
  const reader = { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
  if (bytes.length < END_SIZE) throw unreadable('too short for a zip');
  const end = findEnd(reader);
  let at = reader.view.getUint32(end + 16, true);
  if (at === ZIP64) at = zip64Directory(reader, end);
  const entries: ZipEntry[] = [];
  let records = 0;
  while (at <= end - 4 && reader.view.getUint32(at, true) === CENTRAL_SIGNATURE) {
    const { entry, next } = readEntry(reader, at);
    if (!entry.name.endsWith('/')) entries.push(entry);
    at = next;
    records++;
  }
  const declared = reader.view.getUint16(end + 10, true);
  if (declared !== 0xffff && records !== declared) throw unreadable('the zip directory is damaged');
  checkDeclaredSizes(entries);
  return entries;
};

const zip64Directory = ({ bytes, view }: Reader, end: number): number => {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) throw unreadable('the zip64 locator is missing');
  const record = Number(view.getBigUint64(locator + 8, true));
  if (record + 56 > bytes.length) throw unreadable('the zip64 directory is cut off');
  return Number(view.getBigUint64(record + 48, true));
};
