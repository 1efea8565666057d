import type { CellArea } from '../domain/cell/cell-address';
import { parseA1 } from '../domain/cell/cell-address';
import type { CellValue } from '../domain/cell/cell-value';
import type { Grid } from '../domain/cell/grid';
import type { RowsRead } from '../actions/workbook-port';
import { ActionError } from '../actions/action-error';
import { isPayloadError } from './excel-error';
import type { SurveyedSheet } from './surveyed-sheet';

/** About 2 MB of mixed cells: far from the 5 MB that Excel on the web takes, and few batches. */
const CELLS_PER_READ = 80_000;
/** Headers stand in these rows, and merged cells matter there whatever they hold. */
const MERGE_ROWS = 40;
/** `getMergedAreasOrNullObject` fails above 512 areas, so no call looks at more cells than that. */
const CELLS_PER_MERGE_CALL = 500;

/** Merged areas of one place, queued; `areas` may be read after the next sync. */
export const queueMerges = (worksheet: Excel.Worksheet, place: CellArea): { areas(): CellArea[] } => {
  const merged = worksheet
    .getRangeByIndexes(place.row, place.column, place.rowCount, place.columnCount)
    .getMergedAreasOrNullObject();
  merged.load('address');
  return { areas: () => (merged.isNullObject ? [] : addressAreas(merged.address)) };
};

/** The areas of an address such as "Sheet1!A1:B2,Sheet1!C3:C4". A comma inside a quoted sheet name does not divide. */
const addressAreas = (address: string): CellArea[] =>
  address
    .split(/,(?=(?:[^']*'[^']*')*[^']*$)/)
    .map((part) => parseA1(part))
    .filter((area) => area !== null);

/** Merged areas of a sheet's first rows, queued. */
export const queueHeadMerges = ({ worksheet, survey }: SurveyedSheet) => {
  const rowsPerCall = Math.max(1, Math.floor(CELLS_PER_MERGE_CALL / survey.columnCount));
  const calls = [];
  for (let row = 0; row < Math.min(MERGE_ROWS, survey.rowCount); row += rowsPerCall) {
    const rowCount = Math.min(rowsPerCall, survey.rowCount - row);
    calls.push(queueMerges(worksheet, { row, column: 0, rowCount, columnCount: survey.columnCount }));
  }
  return calls;
};

const isEmptyBlock = (rows: readonly (readonly CellValue[])[]): boolean =>
  rows.every((row) => row.every((value) => value === ''));

/** Rows of one block, halving what Excel finds too large. */
const readRows = async (
  context: Excel.RequestContext,
  sheet: SurveyedSheet,
  row: number,
  rowCount: number,
  beforeRetry: () => void,
): Promise<CellValue[][]> => {
  const range = sheet.worksheet.getRangeByIndexes(row, 0, rowCount, sheet.survey.columnCount);
  range.load('values');
  try {
    await context.sync();
    // Excel answers null instead of failing when a range is too large for it.
    const values = range.values as CellValue[][] | null;
    if (values !== null) return values;
    if (rowCount === 1) throw new ActionError('payload');
  } catch (error) {
    if (!isPayloadError(error) || rowCount === 1) throw error;
  }
  beforeRetry();
  const half = Math.ceil(rowCount / 2);
  const first = await readRows(context, sheet, row, half, beforeRetry);
  return first.concat(await readRows(context, sheet, row + half, rowCount - half, beforeRetry));
};

/** The filled part of a sheet from A1, one batch per 2 MB; ends early when a whole block is empty. */
export const readGrid = async (
  context: Excel.RequestContext,
  sheet: SurveyedSheet,
  progress: RowsRead,
  signal: AbortSignal,
): Promise<Grid> => {
  const { name, rowCount, columnCount } = sheet.survey;
  const values: CellValue[][] = [];
  if (rowCount === 0) return { sheet: name, values, merges: [] };
  let merges = queueHeadMerges(sheet);
  // What was queued with a block that failed was not answered.
  const queueAgain = (): void => {
    if (values.length === 0) merges = queueHeadMerges(sheet);
  };
  const rowsPerRead = Math.max(1, Math.floor(CELLS_PER_READ / columnCount));
  for (let row = 0; row < rowCount; row += rowsPerRead) {
    if (signal.aborted) throw new ActionError('cancelled');
    const block = await readRows(context, sheet, row, Math.min(rowsPerRead, rowCount - row), queueAgain);
    if (row > 0 && isEmptyBlock(block)) break;
    for (const cells of block) values.push(cells);
    progress(Math.min(row + rowsPerRead, rowCount), rowCount);
  }
  return { sheet: name, values, merges: merges.flatMap((call) => call.areas()) };
};
