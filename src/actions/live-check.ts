import { isBlank, type CellValue } from '../domain/cell/cell-value';
import { parseA1, type CellArea } from '../domain/cell/cell-address';
import type { Grid } from '../domain/cell/grid';
import type { PreparedCheck } from '../domain/policies/prepare-check';
import { recheckRow } from '../domain/policies/recheck-row';
import { countFindings } from '../domain/findings/count-findings';
import { compareFindings } from '../domain/findings/compare-findings';
import type { Register } from '../domain/register/register';
import type { CheckOutcome } from './assistant';
import { isShown } from './detail-request';
import { markedCells, markGroups } from './mark-groups';
import type { MarkHandle, RowContents, WorkbookSession } from './workbook-port';

/** A finished check that can follow single edits. */
export interface LiveCheck {
  readonly prepared: PreparedCheck;
  readonly grid: Grid;
  readonly register: Register;
  readonly outcome: CheckOutcome;
  /** Null when nothing is marked: the sheet is protected or the workbook read-only. */
  readonly marks: MarkHandle | null;
}

/** The one studio row the area lies in; null when it touches anything else of the register. */
const studioRow = ({ register, grid }: LiveCheck, area: CellArea): number | null => {
  const { row, rowCount } = area;
  if (rowCount !== 1 || !register.studioRows.includes(row)) return null;
  const next = register.studioRows.find((other) => other > row) ?? row + 1;
  const inBetween = register.skippedRows.filter((skipped) => skipped.row > row && skipped.row < next).length;
  const hasFurtherLines = next - row - 1 > inBetween && next <= register.lastRow;
  const merged = grid.merges.some((area) => area.rowCount > 1 && area.row <= row && row < area.row + area.rowCount);
  return hasFurtherLines || (merged && touchesMerge(grid, area)) ? null : row;
};

const touchesMerge = ({ merges }: Grid, { row, column, columnCount }: CellArea): boolean =>
  merges.some(
    (area) =>
      area.rowCount > 1 &&
      area.row <= row &&
      row < area.row + area.rowCount &&
      area.column < column + columnCount &&
      column < area.column + area.columnCount,
  );

/** True when the area lies where nothing is checked: beside, above or far below the register. */
const isElsewhere = ({ register }: LiveCheck, { row, column, rowCount }: CellArea): boolean => {
  const last = Math.max(...register.columns.map((each) => each.column));
  return column > last || row + rowCount <= (register.headerRows[0] ?? 0);
};

/** Puts what the row holds now in the place of what was read; a row that lost its content is no studio any more. */
const takeOver = ({ grid }: LiveCheck, row: number, { values, texts }: RowContents): boolean => {
  if (values.every((value) => isBlank(value))) return false;
  (grid.values as CellValue[][])[row] = [...values];
  for (const [column, text] of texts) {
    const known = grid.texts?.get(column) as string[] | undefined;
    if (known) known[row] = text;
  }
  return true;
};

const replaced = (live: LiveCheck, row: number): CheckOutcome | null => {
  const studio = live.prepared.input.studios.find((each) => each.row === row);
  if (!studio || live.prepared.follows?.(studio) === false) return null;
  const { rows, findings } = recheckRow(live.prepared, studio);
  const isOf = new Set(rows);
  const others = live.outcome.findings.filter(({ cell }) => !isOf.has(cell.row));
  const all = [...others, ...findings].sort(compareFindings);
  return { ...live.outcome, findings: all, counts: countFindings(all), difference: null };
};

/**
 * Checks the row of an edited cell again: one read, one write. Gives back the check as it stands now, or null when more
 * than that row may be concerned.
 */
export const recheckCell = async (
  session: WorkbookSession,
  live: LiveCheck,
  address: string,
): Promise<LiveCheck | null> => {
  const area = parseA1(address);
  if (!area) return null;
  if (isElsewhere(live, area)) return live;
  const row = studioRow(live, area);
  if (row === null) return null;
  const { sheet, columns } = live.register;
  const textColumns = columns.filter(({ field }) => isShown(field)).map(({ column }) => column);
  const columnCount = 1 + Math.max(...columns.map(({ column }) => column));
  const contents = await session.readRow(sheet, row, columnCount, textColumns);
  const outcome = takeOver(live, row, contents) ? replaced(live, row) : null;
  if (!outcome) return null;
  const groups = markGroups(outcome.findings);
  const marks = live.marks ? await session.moveMarks(live.marks, [{ sheet, groups }]) : null;
  return { ...live, marks, outcome: { ...outcome, markedCells: marks ? markedCells(groups) : 0 } };
};
