import type { Finding, Severity } from '../domain/findings/finding';
import { checkSlices } from '../domain/policies/check-register';
import type { Policy } from '../domain/policies/policy';
import { readStudios } from '../domain/register/read-studios';
import type { Register } from '../domain/register/register';
import { ActionError } from './action-error';
import type { CheckOutcome, Choices, Note, Progress } from './assistant';
import { detailRequest } from './detail-request';
import { locateRegister, registerOf, type Located } from './locate-register';
import { markedCells, markGroups } from './mark-groups';
import { resultColumn } from './result-column';
import { resultSheet } from './result-sheet';
import { runSlices } from './run-slices';
import { settleChoices, type Settled } from './settle-choices';
import type { WorkbookSession, WorkbookSurvey } from './workbook-port';
import type { Wording } from './wording';

/** Small enough that one slice never holds the page for 16 ms. */
const ROWS_PER_SLICE = 500;

export interface CheckOptions {
  /** The day on which deadlines and periods are judged, 1900 serial days. */
  readonly asOf: number;
  readonly wording: Wording;
  /** False: only tells, writes nothing. */
  readonly write: boolean;
  /** Also a 检查结果 column at the register's right edge. */
  readonly column?: boolean;
}

interface Checked extends Located {
  readonly policy: Policy;
  readonly findings: readonly Finding[];
}

const countBySeverity = (findings: readonly Finding[]): Record<Severity, number> => {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
};

/** The register again with displayed texts and merged areas, which decide what its blanks mean. */
const completed = async (session: WorkbookSession, located: Located, settled: Settled): Promise<Located> => {
  const grid = await session.readDetails(located.grid, detailRequest(located.grid, located.register));
  const register = registerOf(grid, settled, settled.policy) ?? located.register;
  return { grid, register };
};

const checkRead = async (
  session: WorkbookSession,
  survey: WorkbookSurvey,
  settled: Settled,
  options: CheckOptions,
  progress: Progress,
  signal: AbortSignal,
): Promise<Checked> => {
  const { policy } = settled;
  if (!policy) throw new ActionError('no-policy');
  const rows = (done: number, total: number) => progress('read', done, total);
  const located = await locateRegister(session, survey, settled, rows, signal);
  const { grid, register } = await completed(session, located, settled);
  const studios = readStudios(grid, register, { levelWords: policy.levelWords });
  const slices = checkSlices({ register, studios, grid, policy, asOf: options.asOf }, ROWS_PER_SLICE);
  const findings = await runSlices(slices, (done, total) => progress('check', done, total), signal);
  return { grid, register, policy, findings };
};

/** Marks the cells, unless the sheet is protected. Gives back how many are marked. */
const mark = async (session: WorkbookSession, checked: Checked, notes: Note[]): Promise<number> => {
  const { register, grid, findings } = checked;
  const groups = markGroups(findings);
  const witness = witnessOf(register, grid);
  try {
    await session.replaceMarks({ kind: 'check', sheet: register.sheet, groups, witness });
    return markedCells(groups);
  } catch (error) {
    if (!(error instanceof ActionError) || error.code !== 'protected') throw error;
    notes.push({ code: 'protected', sheet: register.sheet });
    return 0;
  }
};

/** The name column tells whether rows moved since they were read. */
const witnessOf = ({ columns, headerRows, lastRow }: Register, { values }: Located['grid']) => {
  const column = columns.find(({ field }) => field === 'studio.name')?.column ?? columns[0]?.column ?? 0;
  const row = headerRows[0] ?? 0;
  const rowCount = Math.max(1, lastRow - row + 1);
  return {
    area: { row, column, rowCount, columnCount: 1 },
    values: Array.from({ length: rowCount }, (_, index) => values[row + index]?.[column] ?? ''),
  };
};

const writeResults = async (
  session: WorkbookSession,
  survey: WorkbookSurvey,
  checked: Checked,
  options: CheckOptions,
  notes: Note[],
): Promise<string | null> => {
  const { register, findings, policy } = checked;
  const locked = notes.some(({ code }) => code === 'protected');
  if (options.column && !locked) await session.writeResultColumn(resultColumn(register, findings, options.wording));
  if (survey.structureProtected) {
    notes.push({ code: 'structure-protected', sheet: options.wording.sheet.title });
    return null;
  }
  const outcome = await session.replaceOwnSheet(resultSheet(findings, policy, options.asOf, options.wording));
  notes.push(...outcome.kept.map((sheet) => ({ code: 'kept', sheet }) as const));
  return outcome.written;
};

/**
 * The whole check inside one session: find, read, judge, mark, write down.
 * @throws ActionError `no-register`, `unknown-sheet`, `no-policy`, `cancelled`, `changed-meanwhile` and Excel's own
 */
export const checkWorkbook = async (
  session: WorkbookSession,
  choices: Choices,
  options: CheckOptions,
  progress: Progress,
  signal: AbortSignal,
): Promise<CheckOutcome> => {
  const survey = await session.survey();
  const settled = await settleChoices(survey, choices);
  const checked = await checkRead(session, survey, settled, options, progress, signal);
  const { register, policy, findings, grid } = checked;
  const notes: Note[] = [];
  if (grid.values.length < (survey.sheets.find(({ name }) => name === register.sheet)?.rowCount ?? 0)) {
    notes.push({ code: 'clipped', sheet: register.sheet });
  }
  const writes = options.write && !survey.readOnly;
  if (options.write && survey.readOnly) notes.push({ code: 'read-only', sheet: register.sheet });
  if (writes) progress('mark', 0, findings.length);
  const marked = writes ? await mark(session, checked, notes) : 0;
  const resultSheetName = writes ? await writeResults(session, survey, checked, options, notes) : null;
  if (writes) progress('mark', findings.length, findings.length);
  return {
    register,
    policy: policy.id,
    findings,
    counts: countBySeverity(findings),
    markedCells: marked,
    resultSheet: resultSheetName,
    notes,
  };
};
