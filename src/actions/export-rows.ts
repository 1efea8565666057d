import { isBlank, type CellValue } from '../domain/cell/cell-value';
import { ActionError } from './action-error';
import type { LiveCheck } from './live-check';
import type { WorkbookSession } from './workbook-port';
import type { Wording } from './wording';

/** Rows with something wrong in them, in sheet order. */
const problemRows = ({ outcome, register }: LiveCheck): number[] => {
  const wrong = new Set(outcome.findings.filter(({ field }) => field !== null).map(({ cell }) => cell.row));
  return register.studioRows.filter((row) => wrong.has(row));
};

/** A row as it reads by itself: what a merged area holds stands in each of its rows. */
const filledRow = ({ grid, register }: LiveCheck, row: number): CellValue[] => {
  const width = 1 + Math.max(...register.columns.map(({ column }) => column));
  return Array.from({ length: width }, (_, column) => {
    const value = grid.values[row]?.[column] ?? '';
    if (!isBlank(value)) return value;
    const area = grid.merges.find(
      (each) =>
        each.row <= row &&
        row < each.row + each.rowCount &&
        each.column <= column &&
        column < each.column + each.columnCount,
    );
    return area ? (grid.values[area.row]?.[area.column] ?? '') : '';
  });
};

/**
 * Writes the rows that have findings into a sheet of their own, under the register's own title and header, so that it can
 * be sent back to the unit. Gives back the sheet's name.
 * @throws ActionError `no-rows` when nothing is wrong
 */
export const exportRows = async (session: WorkbookSession, live: LiveCheck, wording: Wording): Promise<string> => {
  const rows = problemRows(live);
  if (rows.length === 0) throw new ActionError('no-rows');
  const { structureProtected } = await session.survey();
  if (structureProtected) throw new ActionError('structure-protected');
  return session.writeRows({
    title: wording.rows.title,
    sheet: live.register.sheet,
    headRows: (live.register.headerRows.at(-1) ?? 0) + 1,
    rows,
    values: rows.map((row) => filledRow(live, row)),
  });
};
