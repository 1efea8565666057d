import { PackageError } from './package-error';
import type { ZipEntry } from './zip-entry';

const MEGABYTE = 1024 * 1024;

/** Limits that no register reaches and every zip bomb does. Sizes in bytes. */
export const ZIP_LIMITS = {
  entries: 10_000,
  entrySize: 600 * MEGABYTE,
  totalSize: 1024 * MEGABYTE,
  /** A part above `ratioFrom` that inflates by more than this is no sheet anybody typed. */
  ratio: 250,
  ratioFrom: 10 * MEGABYTE,
} as const;

const tooLarge = (detail: string): PackageError => new PackageError('too-large', detail);

/** Checks what the directory declares, before a single byte is inflated. Throws `too-large`. */
export const checkDeclaredSizes = (entries: readonly ZipEntry[]): void => {
  if (entries.length > ZIP_LIMITS.entries) throw tooLarge(`${entries.length} entries`);
  let total = 0;
  for (const entry of entries) {
    total += entry.size;
    checkInflatedSize(entry, entry.size);
  }
  if (total > ZIP_LIMITS.totalSize) throw tooLarge(`${total} bytes declared`);
};

/** Checks how much really came out of one entry so far. Throws `too-large`. */
export const checkInflatedSize = (entry: ZipEntry, inflated: number): void => {
  if (inflated > ZIP_LIMITS.entrySize) throw tooLarge(`${entry.name}: ${inflated} bytes`);
  if (inflated > ZIP_LIMITS.ratioFrom && inflated > entry.compressed.length * ZIP_LIMITS.ratio) {
    throw tooLarge(`${entry.name}: inflates ${entry.compressed.length} bytes to ${inflated} and more`);
  }
};
