import type { ClearOutcome, Note } from './assistant';
import type { MarkKind, OwnSheetKind, WorkbookSession, WorkbookSurvey } from './workbook-port';

/** What the add-in generates in a workbook, by the job that does it. */
export const CLEARABLE = ['check', 'evidence', 'templates', 'subsidy', 'forms'] as const;
export type Clearable = (typeof CLEARABLE)[number];

interface Generated {
  readonly marks: readonly MarkKind[];
  readonly sheets: readonly OwnSheetKind[];
}
/* Fixes, settings and reviews are records of what people decided: no clearing takes these away. */
const GENERATED: Readonly<Record<Clearable, Generated>> = {
  check: { marks: ['check'], sheets: ['check', 'rows'] },
  evidence: { marks: ['evidence'], sheets: ['evidence'] },
  templates: { marks: [], sheets: ['ledger'] },
  subsidy: { marks: [], sheets: ['subsidy', 'differences'] },
  forms: { marks: ['form'], sheets: ['form', 'outline', 'attachment'] },
};

const removeSheets = async (
  session: WorkbookSession,
  survey: WorkbookSurvey,
  kinds: readonly OwnSheetKind[],
  notes: Note[],
): Promise<Pick<ClearOutcome, 'sheets' | 'kept'>> => {
  if (kinds.length === 0) return { sheets: [], kept: [] };
  const own = survey.sheets.filter((sheet) => sheet.own !== null && kinds.includes(sheet.own));
  if (survey.structureProtected) {
    notes.push(...own.map(({ name }) => ({ code: 'structure-protected', sheet: name }) as const));
    return { sheets: [], kept: [] };
  }
  const { removed, kept } = await session.removeOwnSheets(kinds);
  return { sheets: removed, kept };
};

/**
 * Takes what these jobs generated out of the workbook: marks, result column, sheets. A sheet somebody has written in is
 * kept and named.
 */
export const clearWorkbook = async (
  session: WorkbookSession,
  jobs: readonly Clearable[] = CLEARABLE,
): Promise<ClearOutcome> => {
  const survey = await session.survey();
  const notes: Note[] = [];
  const marks = jobs.flatMap((job) => GENERATED[job].marks);
  const { cells, locked } = await session.clearMarks(marks);
  notes.push(...locked.map((sheet) => ({ code: 'protected', sheet }) as const));
  if (jobs.includes('check')) await session.removeResultColumns();
  const sheets = jobs.flatMap((job) => GENERATED[job].sheets);
  return { marks: cells, ...(await removeSheets(session, survey, sheets, notes)), notes };
};
