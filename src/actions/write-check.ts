import type { Finding } from '../domain/findings/finding';
import type { Policy } from '../domain/policies/policy';
import type { PreparedCheck } from '../domain/policies/prepare-check';
import type { SettingValues } from '../domain/policies/setting';
import type { Register } from '../domain/register/register';
import { ActionError } from './action-error';
import type { Note } from './assistant';
import type { Located } from './locate-register';
import { markGroups } from './mark-groups';
import { resultColumn } from './result-column';
import { resultSheet } from './result-sheet';
import type { RowDocuments } from './row-documents';
import type { StoredCheck } from './stored-findings';
import type { MarkHandle, WorkbookSession, WorkbookSurvey } from './workbook-port';
import type { Wording } from './wording';

export interface CheckOptions {
  /** The day on which deadlines and periods are judged, 1900 serial days. */
  readonly asOf: number;
  readonly wording: Wording;
  /** False: only tells, writes nothing. */
  readonly write: boolean;
  /** Also a 检查结果 column at the register's right edge. */
  readonly column?: boolean;
  /** Hard requirements only. */
  readonly quick?: boolean;
}

/** A register judged, before anything of it is written. */
export interface Checked extends Located {
  readonly policy: Policy;
  readonly prepared: PreparedCheck;
  readonly findings: readonly Finding[];
  readonly earlier: StoredCheck | null;
  /** Null when one document judges all rows. */
  readonly documents: RowDocuments | null;
  readonly settings: SettingValues;
  /** Decisions in 规则设置 that cannot be understood. */
  readonly unreadable: Readonly<Record<string, string>>;
}

/** Marks the cells, unless the sheet is protected. */
export const mark = async (session: WorkbookSession, checked: Checked, notes: Note[]): Promise<MarkHandle | null> => {
  const { register, grid, findings } = checked;
  const groups = markGroups(findings);
  const witness = witnessOf(register, grid);
  try {
    return await session.replaceMarks({ kind: 'check', sheets: [{ sheet: register.sheet, groups, witness }] });
  } catch (error) {
    if (!(error instanceof ActionError) || error.code !== 'protected') throw error;
    notes.push({ code: 'protected', sheet: register.sheet });
    return null;
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

export const writeResults = async (
  session: WorkbookSession,
  survey: WorkbookSurvey,
  checked: Checked,
  options: CheckOptions,
  notes: Note[],
): Promise<string | null> => {
  const { register, findings } = checked;
  const locked = notes.some(({ code }) => code === 'protected');
  if (options.column && !locked) await session.writeResultColumn(resultColumn(register, findings, options.wording));
  if (survey.structureProtected) {
    notes.push({ code: 'structure-protected', sheet: options.wording.sheet.title });
    return null;
  }
  const outcome = await session.replaceOwnSheet(
    resultSheet({ ...checked, quick: options.quick === true }, options.asOf, options.wording),
  );
  notes.push(...outcome.kept.map((sheet) => ({ code: 'kept', sheet }) as const));
  return outcome.written;
};
