import { ActionError } from '../action-error';
import type { Choices, Progress } from '../assistant';
import type { SubsidyOutcome } from '../subsidy-outcome';
import type { WorkbookSession } from '../workbook-port';
import type { Wording } from '../wording';

export interface SubsidyOptions {
  /** The day on which periods are judged, 1900 serial days. */
  readonly asOf: number;
}
export interface WritingOptions extends SubsidyOptions {
  readonly wording: Wording;
}

type Work<Options, Result> = (
  session: WorkbookSession,
  choices: Choices,
  options: Options,
  progress: Progress,
  signal: AbortSignal,
) => Promise<Result>;

const later = () => Promise.reject(new ActionError('unexpected', { detail: 'subsidy' }));

export const sumWorkbook: Work<SubsidyOptions, SubsidyOutcome> = later;
export const writeSubsidy: Work<WritingOptions, SubsidyOutcome> = later;
export const exportDifferences: Work<WritingOptions, string> = later;
