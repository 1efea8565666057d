import type { ClearOutcome, Note } from './assistant';
import type { WorkbookSession } from './workbook-port';

/** Takes everything a check wrote out of the workbook: marks, result column, result sheet. */
export const clearWorkbook = async (session: WorkbookSession): Promise<ClearOutcome> => {
  const survey = await session.survey();
  const notes: Note[] = [];
  const { cells, locked } = await session.clearMarks(['check']);
  notes.push(...locked.map((sheet) => ({ code: 'protected', sheet }) as const));
  await session.removeResultColumns();
  const own = survey.sheets.filter((sheet) => sheet.own === 'check' || sheet.own === 'rows');
  if (survey.structureProtected) {
    notes.push(...own.map(({ name }) => ({ code: 'structure-protected', sheet: name }) as const));
    return { marks: cells, sheets: [], kept: [], notes };
  }
  const { removed, kept } = await session.removeOwnSheets(['check', 'rows']);
  return { marks: cells, sheets: removed, kept, notes };
};
