import { ActionError } from '../action-error';
import type { FillOutcome, FillProgress, FillRequest, FormsCheck, FormsInspection } from '../application-outcome';
import type { Choices } from '../assistant';
import type { WorkbookSession } from '../workbook-port';
import type { Wording } from '../wording';

export interface FormOptions {
  /** 1900 serial day from whose year the form's two years are worked out. */
  readonly asOf: number;
  readonly wording: Wording;
}

/* In the making: each of these says honestly that it cannot do its work yet. */
const later = (): Promise<never> => Promise.reject(new ActionError('unexpected', { detail: 'not built yet' }));

export const inspectForms = (
  _session: WorkbookSession,
  _choices: Choices,
  _options: FormOptions,
  _progress: FillProgress,
  _signal: AbortSignal,
): Promise<FormsInspection> => later();
export const fillForms = (
  _session: WorkbookSession,
  _request: FillRequest,
  _choices: Choices,
  _options: FormOptions,
  _progress: FillProgress,
  _signal: AbortSignal,
): Promise<FillOutcome> => later();
export const checkForms = (
  _session: WorkbookSession,
  _choices: Choices,
  _options: FormOptions,
  _progress: FillProgress,
  _signal: AbortSignal,
): Promise<FormsCheck> => later();
