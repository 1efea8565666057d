import { deflateSync, strToU8, zipSync } from 'fflate';
import { crc32 } from '../../../src/host/package/crc32';
import { inflateEntry } from '../../../src/host/package/inflate-entry';
import { readZip } from '../../../src/host/package/read-zip';
import { deflateEntry, writeZip } from '../../../src/host/package/write-zip';
import type { ZipEntry } from '../../../src/host/package/zip-entry';
import { testFile } from '../support/xlsx';

const textOf = (entry: ZipEntry): string => {
  const decoder = new TextDecoder();
  let text = '';
  inflateEntry(entry, (chunk) => (text += decoder.decode(chunk, { stream: true })));
  return text;
};

const entryOf = (changes: Partial<ZipEntry>): ZipEntry => ({ ...deflateEntry('a.xml', strToU8('<a/>')), ...changes });

const code = (wanted: string): Error => expect.objectContaining({ name: 'PackageError', code: wanted }) as Error;

describe('readZip', () => {
  it('knows the CRC-32 of the standard check value', () => expect(crc32(strToU8('123456789'))).toBe(0xcbf43926));

  it('reads what another writer wrote and writes what another reader reads', () => {
    const entries = readZip(zipSync({ 'a/文.xml': strToU8('甲'.repeat(5000)), 'b.bin': [strToU8('x'), { level: 0 }] }));
    expect(entries.map(({ name, method }) => [name, method])).toEqual([
      ['a/文.xml', 8],
      ['b.bin', 0],
    ]);
    const again = readZip(writeZip(entries));
    expect(again.map(textOf)).toEqual(['甲'.repeat(5000), 'x']);
  });

  it('keeps compressed bytes, order, time and names of a file', () => {
    const entries = readZip(testFile('61-features-excel.xlsx'));
    expect(readZip(writeZip(entries))).toEqual(entries);
  });

  it('skips folders and leading slashes', () => {
    const bytes = zipSync({ 'xl/': new Uint8Array(0), '/xl/a.xml': strToU8('<a/>') });
    expect(readZip(bytes).map(({ name }) => name)).toEqual(['xl/a.xml']);
  });

  it('says that every cut file is unreadable, wherever it was cut', () => {
    const bytes = testFile('61-features-excel.xlsx');
    for (let size = 0; size < bytes.length; size += 997) {
      expect(() => readZip(bytes.slice(0, size)).map(textOf)).toThrow(code('unreadable'));
    }
  });

  it('never takes a damaged byte for content', () => {
    const bytes = testFile('61-features-excel.xlsx');
    const good = readZip(bytes).map(textOf);
    for (let at = 11; at < bytes.length; at += 613) {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0x55;
      let texts: string[] | null = null;
      try {
        texts = readZip(damaged).map(textOf);
      } catch (error) {
        expect(error).toMatchObject({ name: 'PackageError' });
      }
      if (texts) expect(texts.join('') === good.join('')).toBe(true);
    }
  });

  it('refuses an encrypted entry', () => {
    const bytes = zipSync({ 'a.xml': strToU8('<a/>') });
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 4; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
    }
    expect(() => readZip(bytes)).toThrow(code('password'));
  });
});

describe('limits', () => {
  const zeros = new Uint8Array(30 * 1024 * 1024);

  it('refuses a declared ratio no sheet reaches before it inflates anything', () => {
    expect(() => readZip(zipSync({ 'a.xml': zeros }))).toThrow(code('too-large'));
  });

  it('stops an entry that holds more than it declares', () => {
    const compressed = deflateSync(zeros);
    let taken = 0;
    const entry = entryOf({ compressed, size: 1000, crc: 0 });
    expect(() => inflateEntry(entry, (chunk) => (taken += chunk.length))).toThrow(/PackageError|unreadable|too-large/);
    expect(taken).toBeLessThanOrEqual(1000);
  });

  it('refuses a sum of sizes beyond memory', () => {
    const size = 500 * 1024 * 1024;
    const compressed = new Uint8Array(4 * 1024 * 1024);
    const bytes = writeZip(
      [1, 2, 3].map((number) => entryOf({ name: `${number}`, nameBytes: strToU8(`${number}`), size, compressed })),
    );
    expect(() => readZip(bytes)).toThrow(code('too-large'));
  });

  it('refuses ten thousand parts and more', () => {
    const entry = entryOf({});
    const bytes = writeZip(
      Array.from({ length: 10_001 }, (_, number) => ({ ...entry, nameBytes: strToU8(`${number}`) })),
    );
    expect(() => readZip(bytes)).toThrow(code('too-large'));
  });

  it('refuses a wrong checksum, a wrong size, and a method it does not know', () => {
    const ignore = (): void => undefined;
    expect(() => inflateEntry(entryOf({ crc: 1 }), ignore)).toThrow(code('unreadable'));
    expect(() => inflateEntry(entryOf({ size: 5 }), ignore)).toThrow(code('unreadable'));
    expect(() => inflateEntry(entryOf({ method: 12 }), ignore)).toThrow(code('unreadable'));
  });
});
