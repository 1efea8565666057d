import type { FillProgress, FormsCheck } from '../application-outcome';
import type { Choices } from '../assistant';
import type { WorkbookSession } from '../workbook-port';
import type { FormOptions } from './form-options';
import { markForms } from './mark-forms';
import { readWorkbook } from './read-workbook';
import { sheetFindings } from './sheet-findings';

/** Checks the form sheets of the workbook as they stand now, and marks what is wrong or missing in them. */
export const checkForms = async (
  session: WorkbookSession,
  choices: Choices,
  options: FormOptions,
  progress: FillProgress,
  signal: AbortSignal,
): Promise<FormsCheck> => {
  const workbook = await readWorkbook(session, choices, options, progress, signal);
  const forms = [...workbook.forms].map(([key, { stored, sheet, rebuilt }]) => ({
    key,
    studio: stored.studio,
    sheet: sheet.name,
    rebuilt,
    findings: sheetFindings(workbook, key),
  }));
  const { readOnly } = workbook.survey;
  const marked = readOnly ? { cells: 0, notes: [] } : await markForms(session, workbook, forms, progress);
  return { policy: workbook.policy.id, forms, markedCells: marked.cells, notes: marked.notes };
};
