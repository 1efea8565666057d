import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { batch as words } from '../strings/zh-CN/batch';
import { BatchError } from './batch-error';
import type { BatchOptions } from './options';

/** Where the copy of a file goes: --out itself for one input, into the folder --out for several. */
export const copyPath = (file: string, { out = '', files }: Pick<BatchOptions, 'out' | 'files'>): string => {
  const path = files.length > 1 ? join(out, basename(file)) : out;
  if (files.some((each) => resolve(each) === resolve(path))) {
    throw new BatchError('bad-option', words.errors['bad-option'].out);
  }
  return path;
};

/**
 * Writes the changed copy.
 * @throws BatchError `bad-option` when the place cannot be written
 */
export const writeCopy = async (path: string, bytes: Uint8Array): Promise<void> => {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  } catch {
    throw new BatchError('bad-option', words.errors['bad-option'].outFile(path));
  }
};
