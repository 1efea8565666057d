import { ActionError, type ActionErrorCode } from '../actions/action-error';
import { checkWorkbook } from '../actions/check-workbook';
import { clearWorkbook } from '../actions/clear-workbook';
import type { WorkbookPort } from '../actions/workbook-port';
import type { WorkbookModel } from '../host/model/workbook';
import { strings } from '../strings/zh-CN/strings';
import { batch as words } from '../strings/zh-CN/batch';
import { BatchError } from './batch-error';
import { checkAnswer } from './check-answer';
import { clearAnswer } from './clear-answer';
import { inLocalExcel } from './in-local-excel';
import { openInput } from './open-input';
import { policyIds, type BatchOptions } from './options';

/** What one file came to: its answer, and whether something of severity `error` was found. */
export interface FileOutcome {
  readonly answer: ReturnType<typeof checkAnswer> | ReturnType<typeof clearAnswer>;
  readonly status: 0 | 1;
  /** The changed copy, when one was wanted. */
  readonly copy: Uint8Array | null;
  /** Remarks for people, on standard error. */
  readonly remarks: readonly string[];
}

type Done = Omit<FileOutcome, 'copy'>;

const NEVER = new AbortController().signal;

const check = async (port: WorkbookPort, file: string, options: BatchOptions): Promise<Done> => {
  const { policy, sheet, asOf, column } = options;
  const choices = { ...(policy ? { policy } : {}), ...(sheet === undefined ? {} : { sheet }) };
  const write = options.out !== undefined;
  const { outcome } = await port.run((session) =>
    checkWorkbook(session, choices, { asOf, wording: strings, write, column }, () => undefined, NEVER),
  );
  const status: 0 | 1 = outcome.counts.error > 0 ? 1 : 0;
  const remarks = outcome.register.studioRows.length === 0 ? [words.noStudios] : [];
  return { answer: checkAnswer(file, asOf, outcome), status, remarks };
};

const clear = async (port: WorkbookPort, file: string): Promise<Done> => {
  const outcome = await port.run(clearWorkbook);
  return { answer: clearAnswer(file, outcome), status: 0, remarks: [] };
};

/** Failures of an action that the command line has its own sentence for. */
const SENTENCES: Partial<Record<ActionErrorCode, (params: ActionError['params']) => BatchError>> = {
  'no-register': () => new BatchError('no-register', words.errors['no-register']),
  'no-policy': () => new BatchError('no-policy', words.errors['no-policy'](policyIds())),
  'unknown-sheet': ({ sheet = '' }) => new BatchError('unknown-sheet', words.errors['unknown-sheet'](sheet)),
};

const asBatchError = (error: unknown): BatchError => {
  if (error instanceof BatchError) return error;
  if (!(error instanceof ActionError)) {
    return new BatchError('unexpected', words.unexpected(error instanceof Error ? error.message : String(error)));
  }
  const { code = error.code, detail = '' } = error.params;
  return SENTENCES[error.code]?.(error.params) ?? new BatchError('unexpected', words.unexpected(`${code} ${detail}`));
};

const runOn = async (workbook: WorkbookModel, file: string, options: BatchOptions): Promise<FileOutcome> => {
  const done = await inLocalExcel(workbook, (port) =>
    options.command === 'check' ? check(port, file, options) : clear(port, file),
  );
  return { ...done, copy: options.out === undefined ? null : workbook.save() };
};

/**
 * Runs the command on one file. The file itself is never written.
 * @throws BatchError
 */
export const runFile = async (file: string, options: BatchOptions): Promise<FileOutcome> => {
  try {
    return await runOn(await openInput(file), file, options);
  } catch (error) {
    throw asBatchError(error);
  }
};
