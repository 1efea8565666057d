import { type CellArea, parseA1 } from '../../domain/cell/cell-address';
import type { CellValue } from '../../domain/cell/cell-value';
import type { Grid } from '../../domain/cell/grid';
import { judgeSlices } from '../../domain/ledgers/judge/judge-evidence';
import { readSheetLedgers } from '../../domain/ledgers/ledger-book';
import { inSlices } from '../in-slices';
import type { WorkbookSession } from '../workbook-port';
import { markedCount, sheetMarks } from './evidence-marks';
import { evidenceOutcomeOf } from './evidence-outcome-of';
import type { EvidenceRead } from './evidence-read';
import type { LiveEvidence } from './evidence-workbook';

const NEVER = new AbortController().signal;

/* Headers and titles decide what a sheet is; below them, a row is only a row. */
const isBody = ({ book }: EvidenceRead, sheet: string, row: number): boolean => {
  const own = book.ledgers.filter((ledger) => ledger.sheet === sheet);
  return own.some(({ table }) => row > table.headerBottom) && !own.some(({ table }) => isHeader(table, row));
};

const isHeader = (table: EvidenceRead['book']['ledgers'][number]['table'], row: number): boolean =>
  row >= table.headerTop && row <= table.headerBottom;

/* Merged areas, or a row that inserted or removed others, may concern more than this row. */
const isOneRow = ({ merges }: Grid, { row, rowCount }: CellArea): boolean =>
  rowCount === 1 && !merges.some((area) => area.rowCount > 1 && area.row <= row && row < area.row + area.rowCount);

const withRow = (grid: Grid, row: number, cells: readonly CellValue[]): Grid => {
  const values = [...grid.values];
  while (values.length <= row) values.push([]);
  values[row] = [...cells];
  return { ...grid, values };
};

const again = (read: EvidenceRead, grid: Grid): EvidenceRead => {
  const { book, date1904, grids } = read;
  const at = book.ledgers.findIndex(({ sheet }) => sheet === grid.sheet);
  const others = book.ledgers.filter(({ sheet }) => sheet !== grid.sheet);
  const own = readSheetLedgers(grid, book.linker, date1904);
  const ledgers = [...others.slice(0, at), ...own, ...others.slice(at)];
  return { ...read, book: { ...book, ledgers }, grids: new Map([...grids, [grid.sheet, grid]]) };
};

/**
 * Judges again after one ledger row was edited: one read, and one write where gaps are marked. Null when more than that
 * row may be concerned.
 */
export const recheckEvidence = async (
  session: WorkbookSession,
  live: LiveEvidence,
  sheet: string,
  address: string,
): Promise<LiveEvidence | null> => {
  const { read, marks } = live;
  const grid = read.grids.get(sheet);
  /* A sheet that is neither a ledger nor the register changes nothing. */
  if (!grid) return sheet === read.register.sheet ? null : live;
  const area = parseA1(address);
  if (!area || !isOneRow(grid, area) || !isBody(read, sheet, area.row)) return null;
  const width = Math.max(area.column + area.columnCount, ...grid.values.map((row) => row.length));
  const { values } = await session.readRow(sheet, area.row, width, []);
  const next = again(read, withRow(grid, area.row, values));
  const judged = await inSlices(judgeSlices(next), () => undefined, NEVER);
  const outcome = { ...evidenceOutcomeOf(next, judged), evidenceSheet: live.outcome.evidenceSheet };
  const wanted = sheetMarks(outcome.findings).filter((each) => !marks?.locked.includes(each.sheet));
  if (!marks) return { read: next, outcome, marks };
  const earlier = marks.sheets.map((each) => each.sheet);
  const gone = earlier.filter((name) => !wanted.some((each) => each.sheet === name));
  const all = [...wanted, ...gone.map((name) => ({ sheet: name, groups: [] }))];
  const moved = await session.moveMarks(marks, all);
  return { read: next, marks: moved, outcome: { ...outcome, markedCells: markedCount(wanted) } };
};
