import { ActionError, type ActionErrorCode } from '../actions/action-error';
import type { WorkbookModel } from '../host/model/workbook';
import { batch as words } from '../strings/zh-CN/batch';
import { BatchError } from './batch-error';
import { checkSettings } from './check-settings';
import { COMMANDS } from './commands/commands';
import type { Done } from './commands/done';
import { inLocalExcel } from './in-local-excel';
import { openInput } from './open-input';
import { policyIds, type BatchOptions } from './options';

/** What one file came to: its answer, and whether something of severity `error` was found. */
export interface FileOutcome extends Done {
  /** The changed copy, when one was wanted. */
  readonly copy: Uint8Array | null;
}

/** Failures of an action that the command line has its own sentence for. */
const SENTENCES: Partial<Record<ActionErrorCode, (params: ActionError['params']) => BatchError>> = {
  'no-register': () => new BatchError('no-register', words.errors['no-register']),
  'no-policy': () => new BatchError('no-policy', words.errors['no-policy'](policyIds())),
  'unknown-sheet': ({ sheet = '' }) => new BatchError('unknown-sheet', words.errors['unknown-sheet'](sheet)),
};

/** The sentence of whatever went wrong on one file. */
export const asBatchError = (error: unknown): BatchError => {
  if (error instanceof BatchError) return error;
  if (!(error instanceof ActionError)) {
    return new BatchError('unexpected', words.unexpected(error instanceof Error ? error.message : String(error)));
  }
  const { code = error.code, detail = '' } = error.params;
  return SENTENCES[error.code]?.(error.params) ?? new BatchError('unexpected', words.unexpected(`${code} ${detail}`));
};

const runOn = async (workbook: WorkbookModel, file: string, options: BatchOptions): Promise<FileOutcome> => {
  const done = await inLocalExcel(workbook, (port) => COMMANDS[options.command](port, file, options));
  return { ...done, copy: options.out === undefined ? null : workbook.save() };
};

/**
 * Runs the command on one file. The file itself is never written.
 * @throws BatchError
 */
export const runFile = async (file: string, options: BatchOptions): Promise<FileOutcome> => {
  try {
    await checkSettings(options);
    return await runOn(await openInput(file), file, options);
  } catch (error) {
    throw asBatchError(error);
  }
};
