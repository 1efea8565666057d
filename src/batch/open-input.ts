import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { WorkbookModel } from '../host/model/workbook';
import { openWorkbook } from '../host/model/open-workbook';
import { PackageError } from '../host/package/package-error';
import { batch as words } from '../strings/zh-CN/batch';
import { ADD_IN_ID } from './add-in-id';
import { BatchError } from './batch-error';

const bytesOf = async (path: string): Promise<Uint8Array> => {
  try {
    return await readFile(path);
  } catch {
    throw new BatchError('unreadable', words.errors.unreadable);
  }
};

/**
 * Opens one input file.
 * @throws BatchError with the code of what is wrong with it
 */
export const openInput = async (path: string): Promise<WorkbookModel> => {
  const bytes = await bytesOf(path);
  try {
    return openWorkbook(bytes, basename(path), { addInId: ADD_IN_ID });
  } catch (error) {
    if (error instanceof PackageError) throw new BatchError(error.code, words.errors[error.code]);
    throw error;
  }
};
