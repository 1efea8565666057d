import { parseStructRef } from '@borgar/fx/xlsx';
import type { SheetModel, TableModel, WorkbookModel } from '../../model/workbook';
import { NotComputable } from '../values/not-computable';
import { AreaValue } from '../values/value';

interface Found {
  readonly sheet: SheetModel;
  readonly table: TableModel;
}

const findTable = (name: string, workbook: WorkbookModel): Found | null => {
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
    if (table) return { sheet, table };
  }
  return null;
};

const columnOf = (name: string, { sheet, table }: Found): number => {
  const { row, column, columnCount } = table.area;
  for (let at = column; at < column + columnCount; at++) {
    if (String(sheet.cells.value(row, at)).toLowerCase() === name.toLowerCase()) return at;
  }
  throw new NotComputable(`column ${name}`);
};

const rowsOf = (section: string, { table }: Found, row: number): [number, number] => {
  const first = table.area.row;
  const last = first + table.area.rowCount - 1;
  const lastData = table.hasTotals ? last - 1 : last;
  if (section === 'all') return [first, last];
  if (section === 'headers') return [first, first];
  if (section === 'totals' && table.hasTotals) return [last, last];
  if (section === 'this row' && row > first && row <= lastData) return [row, row];
  if (section === 'data') return [first + 1, lastData];
  throw new NotComputable(`part ${section} of a table`);
};

/** The cells of a table that `表1[金额]`, `表1[#All]` or `表1[@金额]` names; the table must have a header row. */
export const resolveTable = (text: string, row: number, workbook: WorkbookModel): AreaValue => {
  const reference = parseStructRef(text);
  const { table = '', workbookName = '', sections = [], columns = [] } = reference ?? {};
  const found = findTable(table, workbook);
  if (!found || workbookName !== '' || sections.length > 1) throw new NotComputable(`table ${text}`);
  const [firstRow, lastRow] = rowsOf(sections[0] ?? 'data', found, row);
  const { column, columnCount } = found.table.area;
  const [from, to = from] = columns;
  const first = from === undefined ? column : columnOf(from, found);
  const last = to === undefined ? column + columnCount - 1 : columnOf(to, found);
  if (lastRow < firstRow || last < first) throw new NotComputable(`table ${text}`);
  const area = { row: firstRow, column: first, rowCount: lastRow - firstRow + 1, columnCount: last - first + 1 };
  return new AreaValue(found.sheet, area);
};
