import type { DrawnSheet } from '../../actions/sheet-drawing';
import type { CellArea } from '../../domain/cell/cell-address';
import type { CellValue } from '../../domain/cell/cell-value';
import { isUnfinished, isUntouched, type OldSheet } from '../old-sheets';
import { readBlocks } from '../read-blocks';
import { DATA_TAG } from '../sheet-tags';
import type { SurveyedSheet } from '../surveyed-sheet';
import { hiddenTexts } from './hidden-texts';

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

const visibleCells = (cells: Cells, area: CellArea | null): Cells =>
  area ? cells.map((row) => row.filter((_, column) => column !== area.column)) : cells;

/* Rows that only our hidden texts fill are none of the sheet's. */
const filledRows = (cells: Cells): number => cells.findLastIndex((row) => row.some((content) => content !== '')) + 1;

const dataOf = (cells: Cells, area: CellArea | null): string[] =>
  area ? hiddenTexts(cells.slice(area.row, area.row + area.rowCount).map((row) => String(row[area.column] ?? ''))) : [];

/** A sheet of ours as the actions see it, and what replacing it takes. */
export interface ReadSheet {
  readonly drawn: DrawnSheet;
  readonly old: OldSheet;
}

/** These sheets of ours as they stand in the workbook now: one batch, and one for every 2 MB. */
export const readDrawn = async (
  context: Excel.RequestContext,
  sheets: readonly SurveyedSheet[],
): Promise<ReadSheet[]> => {
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
    if (!sheet.tag || isUnfinished(sheet)) return [];
    const old = { sheet, formulas };
    const visible = visibleCells(formulas, area);
    const rowCount = filledRows(visible);
    const drawn = {
      kind: sheet.tag.kind,
      key: sheet.tag.key,
      name: sheet.survey.name,
      edited: !isUntouched(old),
      values: visibleCells(values, area).slice(0, rowCount),
      formulas: visible.slice(0, rowCount),
      data: dataOf(formulas, area),
    };
    return [{ drawn, old }];
  });
};
