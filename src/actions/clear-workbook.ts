import type { ClearOutcome, Note } from './assistant';
import type { MarkKind, OwnSheetKind, WorkbookSession, WorkbookSurvey } from './workbook-port';

/** What the add-in generates in a workbook, by the job that does it. */
export const CLEARABLE = ['check', 'evidence', 'templates', 'subsidy', 'forms'] as const;
export type Clearable = (typeof CLEARABLE)[number];

interface Generated {
  readonly marks: readonly MarkKind[];
  readonly sheets: readonly OwnSheetKind[];
}
/* Records of what people decided: no clearing takes these away. */
const RECORDS: readonly OwnSheetKind[] = ['log', 'settings', 'review'];
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

const records = ({ sheets }: WorkbookSurvey): string[] =>
  sheets.filter(({ own }) => own !== null && RECORDS.includes(own)).map(({ name }) => name);

/**
 * Takes what these jobs generated out of the workbook: marks, result column, sheets. A sheet somebody has written in is
 * kept and named; when everything goes, so are the records that stay.
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
  const generated = jobs.flatMap((job) => GENERATED[job].sheets);
  const { sheets, kept } = await removeSheets(session, survey, generated, notes);
  const isWhole = CLEARABLE.every((job) => jobs.includes(job));
  return { marks: cells, sheets, kept: isWhole ? [...kept, ...records(survey)] : kept, notes };
};
