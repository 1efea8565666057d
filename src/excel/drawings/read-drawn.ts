import type { DrawnSheet } from '../../actions/sheet-drawing';
import type { CellArea } from '../../domain/cell/cell-address';
import type { CellValue } from '../../domain/cell/cell-value';
import { isUntouched } from '../old-sheets';
import { readBlocks } from '../read-blocks';
import { DATA_TAG } from '../sheet-tags';
import type { SurveyedSheet } from '../surveyed-sheet';

/** Where each sheet's hidden texts stand now, wherever rows and columns moved them; null without any. */
const dataAreas = async (
  context: Excel.RequestContext,
  sheets: readonly SurveyedSheet[],
): Promise<(CellArea | null)[]> => {
  const ranges = sheets.map(({ worksheet }) => {
    const range = worksheet.names.getItemOrNullObject(DATA_TAG).getRangeOrNullObject();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return range;
  });
  await context.sync();
  return ranges.map((range) =>
    range.isNullObject
      ? null
      : { row: range.rowIndex, column: range.columnIndex, rowCount: range.rowCount, columnCount: range.columnCount },
  );
};

type Cells = readonly (readonly CellValue[])[];

const without = (cells: Cells, area: CellArea | null): Cells =>
  area ? cells.map((row) => row.filter((_, column) => column !== area.column)) : cells;

const dataOf = (cells: Cells, area: CellArea | null): string[] =>
  area ? cells.slice(area.row, area.row + area.rowCount).map((row) => String(row[area.column] ?? '')) : [];

/** These sheets of ours as they stand in the workbook now: one batch, and one for every 2 MB. */
export const readDrawn = async (
  context: Excel.RequestContext,
  sheets: readonly SurveyedSheet[],
): Promise<DrawnSheet[]> => {
  if (sheets.length === 0) return [];
  const areas = await dataAreas(context, sheets);
  const places = sheets.map(({ worksheet, survey: { rowCount, columnCount } }) => ({
    worksheet,
    rowCount,
    columnCount,
  }));
  const read = await readBlocks(context, places, ['values', 'formulas']);
  return sheets.flatMap((sheet, index) => {
    const { values = [], formulas = [] } = read[index] ?? {};
    const area = areas[index] ?? null;
    if (!sheet.tag) return [];
    return [
      {
        kind: sheet.tag.kind,
        key: sheet.tag.key,
        name: sheet.survey.name,
        edited: !isUntouched({ sheet, formulas }),
        values: without(values, area),
        formulas: without(formulas, area),
        data: dataOf(formulas, area),
      },
    ];
  });
};
