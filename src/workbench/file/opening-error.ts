import { PackageError } from '../../host/package/package-error';
import type { OpeningErrorCode, WorkbenchTexts } from '../texts/workbench-texts';

/** The sample is not part of the build. */
export class NoFile extends Error {}

/** One sentence for a workbook that could not be opened. */
export const openingSentence = (reason: unknown, texts: WorkbenchTexts): string => texts.openingErrors[codeOf(reason)];

const codeOf = (reason: unknown): OpeningErrorCode => {
  if (reason instanceof PackageError) return reason.code;
  return reason instanceof NoFile ? 'no-file' : 'unknown';
};
