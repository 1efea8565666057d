import { isoToSerial } from '../domain/cell/serial-day';
import type { CellValue } from '../domain/cell/cell-value';
import type { Finding, Fix } from '../domain/findings/finding';
import type { AppliedFix, CellState, FixOutcome, RefusedFix, UndoOutcome } from './fix';
import { logRows, type LogReason } from './change-log';
import type { WorkbookSession } from './workbook-port';
import type { Wording } from './wording';

export interface FixOptions {
  readonly wording: Wording;
  /** Local time as it stands in the log: "2026-11-20 09:30". */
  readonly now: string;
  /** Days to take off a date: 1462 in a workbook that counts from 1904. */
  readonly dateOffset: number;
}

const keyOf = ({ row, column }: { readonly row: number; readonly column: number }): string => `${row}/${column}`;

/** A day with a date format goes in as a real date, everything else as it is told. */
const fixedContent = ({ value, numberFormat = '' }: Fix, dateOffset: number): CellValue => {
  const serial = typeof value === 'string' && /y/i.test(numberFormat) ? isoToSerial(value) : null;
  return serial === null ? value : serial - dateOffset;
};

/* A cell that is made for dates already keeps the writing its column has. */
const fixedFormat = ({ numberFormat }: Fix, before: CellState, content: CellValue): string =>
  typeof content === 'number' && /yy/i.test(before.numberFormat) && /yy/i.test(numberFormat ?? '')
    ? before.numberFormat
    : (numberFormat ?? before.numberFormat);

const after = (fix: Fix, before: CellState, dateOffset: number): CellState => {
  const content = fixedContent(fix, dateOffset);
  return { ...before, content, numberFormat: fixedFormat(fix, before, content) };
};

/** Decides each fix by what stands in its cell now. One cell takes one fix. */
const decide = (findings: readonly Finding[], states: ReadonlyMap<string, CellState>, dateOffset: number) => {
  const applied: AppliedFix[] = [];
  const refused: RefusedFix[] = [];
  const taken = new Set<string>();
  for (const finding of findings) {
    const key = keyOf(finding.cell);
    const before = states.get(key);
    if (!finding.fix) refused.push({ finding, why: 'no-fix' });
    else if (before?.isFormula) refused.push({ finding, why: 'formula' });
    else if (!before || taken.has(key) || !isSameValue(before, finding)) refused.push({ finding, why: 'changed' });
    else applied.push({ finding, before, after: after(finding.fix, before, dateOffset) });
    taken.add(key);
  }
  return { applied, refused };
};

const digits = (text: string): string => text.replace(/\D/g, '');

/** The finding tells its value as text; a number may be told with the separators it is shown with. */
const isSameValue = ({ content }: CellState, { value }: Finding): boolean =>
  typeof content === 'string' ? content.trim() === value.trim() : digits(String(content)) === digits(value);

const readStates = async (session: WorkbookSession, sheet: string, cells: readonly Finding['cell'][]) => {
  const states = await session.readCells(sheet, cells);
  return new Map(states.map((state) => [keyOf(state), state]));
};

/** Writes the states; when that fails half-way, puts back what was there. */
const write = async (
  session: WorkbookSession,
  sheet: string,
  wanted: readonly CellState[],
  was: readonly CellState[],
) => {
  try {
    await session.writeCells(sheet, wanted);
  } catch (error) {
    await session.writeCells(sheet, was).catch(() => undefined);
    throw error;
  }
};

const writeLog = async (
  session: WorkbookSession,
  fixes: readonly AppliedFix[],
  reason: LogReason,
  { wording, now }: FixOptions,
): Promise<string | null> => {
  if (fixes.length === 0) return null;
  try {
    return await session.appendToOwnSheet(logRows(fixes, reason, now, wording));
  } catch {
    // The cells are written and can be taken back; without its line in the log the fix is still told in the pane.
    return null;
  }
};

const sheetOf = (findings: readonly Finding[]): string => findings[0]?.sheet ?? '';

/**
 * Writes the certain values of these findings, all of one sheet, and notes them in 修改记录. Cells that changed since the
 * check, and formulas, stay as they are.
 * @throws ActionError `protected`; then nothing was written
 */
export const applyFixes = async (
  session: WorkbookSession,
  findings: readonly Finding[],
  options: FixOptions,
): Promise<FixOutcome> => {
  await session.survey();
  const sheet = sheetOf(findings);
  const cells = findings.map(({ cell }) => cell);
  const states = await readStates(session, sheet, cells);
  const { applied, refused } = decide(findings, states, options.dateOffset);
  if (applied.length === 0) return { applied, refused, log: null };
  await write(
    session,
    sheet,
    applied.map((fix) => fix.after),
    applied.map((fix) => fix.before),
  );
  return { applied, refused, log: await writeLog(session, applied, 'fix', options) };
};

const isOurs = (now: CellState | undefined, { after: ours }: AppliedFix): boolean =>
  now !== undefined && !now.isFormula && now.content === ours.content;

/** Takes fixes back where our value still stands. */
export const undoFixes = async (
  session: WorkbookSession,
  fixes: readonly AppliedFix[],
  options: FixOptions,
): Promise<UndoOutcome> => {
  await session.survey();
  const sheet = sheetOf(fixes.map(({ finding }) => finding));
  const states = await readStates(
    session,
    sheet,
    fixes.map(({ before }) => before),
  );
  const undone = fixes.filter((fix) => isOurs(states.get(keyOf(fix.before)), fix));
  const kept = fixes.filter((fix) => !undone.includes(fix));
  if (undone.length > 0) {
    await write(
      session,
      sheet,
      undone.map((fix) => fix.before),
      undone.map((fix) => fix.after),
    );
    await writeLog(session, undone, 'undo', options);
  }
  return { undone, kept };
};
