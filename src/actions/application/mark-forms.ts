import type { Finding } from '../../domain/findings/finding';
import { ActionError } from '../action-error';
import type { FillProgress } from '../application-outcome';
import type { Note } from '../assistant';
import type { WorkbookSession } from '../workbook-port';
import { formMarks, markedIn } from './form-findings';
import type { FormWorkbook } from './read-workbook';
import { sheetFindings } from './sheet-findings';

/** A form sheet and what is to be said about it. */
export interface JudgedForm {
  readonly key: string;
  readonly sheet: string | null;
  readonly findings: readonly Finding[];
}

/** Marks every form of the workbook: those just judged, and the others as they stand, whose marks would be gone otherwise. */
export const markForms = async (
  session: WorkbookSession,
  workbook: FormWorkbook,
  judged: readonly JudgedForm[],
  progress: FillProgress,
): Promise<{ readonly cells: number; readonly notes: readonly Note[] }> => {
  const others = [...workbook.forms].flatMap(([key, form]) =>
    judged.some((each) => each.key === key)
      ? []
      : [{ key, sheet: form.sheet.name, findings: sheetFindings(workbook, key) }],
  );
  const sheets = [...judged, ...others].flatMap(({ sheet, findings }) =>
    sheet === null ? [] : [formMarks(sheet, findings)],
  );
  const marked = sheets.filter(({ groups }) => groups.length > 0);
  progress('mark', 0, marked.length);
  if (marked.length === 0) {
    await session.clearMarks(['form']);
    return { cells: 0, notes: [] };
  }
  try {
    const { locked } = await session.replaceMarks({ kind: 'form', sheets: marked });
    progress('mark', marked.length, marked.length);
    const open = marked.filter(({ sheet }) => !locked.includes(sheet));
    return {
      cells: open.reduce((sum, each) => sum + markedIn(each), 0),
      notes: locked.map((sheet) => ({ code: 'protected', sheet }) as const),
    };
  } catch (error) {
    if (!(error instanceof ActionError) || error.code !== 'protected') throw error;
    return { cells: 0, notes: marked.map(({ sheet }) => ({ code: 'protected', sheet }) as const) };
  }
};
