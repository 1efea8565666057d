import { Inflate } from 'fflate';
import { crc32 } from './crc32';
import { unreadable } from './package-error';
import type { ZipEntry } from './zip-entry';
import { checkInflatedSize } from './zip-limits';

/** Compressed bytes per step: what one step can inflate to stays bounded (64 KB × 1,032). */
const STEP = 64 * 1024;

const feed = (entry: ZipEntry, take: (chunk: Uint8Array) => void): void => {
  const { compressed } = entry;
  if (entry.method === 0) {
    take(compressed);
    return;
  }
  if (entry.method !== 8) throw unreadable(`${entry.name}: compression method ${entry.method}`);
  const inflate = new Inflate(take);
  for (let at = 0; at < compressed.length; at += STEP) {
    inflate.push(compressed.subarray(at, at + STEP), at + STEP >= compressed.length);
  }
};

/**
 * Inflates an entry chunk by chunk; never more than the declared size reaches `take`.
 * Throws `too-large`, or `unreadable` when stream, size or checksum is wrong.
 */
export const inflateEntry = (entry: ZipEntry, take: (chunk: Uint8Array) => void): void => {
  let size = 0;
  let crc = 0;
  const check = (chunk: Uint8Array): void => {
    size += chunk.length;
    checkInflatedSize(entry, size);
    if (size > entry.size) throw unreadable(`${entry.name}: longer than declared`);
    crc = crc32(chunk, crc);
    take(chunk);
  };
  try {
    feed(entry, check);
  } catch (error) {
    // fflate throws errors of its own with a numeric code; ours and the caller's pass through.
    if (error instanceof Error && 'code' in error && typeof error.code === 'number') {
      throw unreadable(`${entry.name}: ${error.message}`);
    }
    throw error;
  }
  if (size !== entry.size || crc !== entry.crc) throw unreadable(`${entry.name}: size or checksum is wrong`);
};
