import { containsCell, intersect } from '../../host/model/references/area';
import type { SheetModel, WorkbookModel } from '../../host/model/workbook';
import type { Cell } from '../geometry/area';
import { placeOf } from './place-of';

/** The values that a cell's validation offers; null when the cell has no list. */
export const listChoices = (workbook: WorkbookModel, sheet: SheetModel, cell: Cell): string[] | null => {
  const rule = sheet.validations.find(
    ({ type, areas }) => type === 'list' && areas.some((area) => containsCell(area, cell.row, cell.column)),
  );
  if (!rule) return null;
  const quoted = /^"([^]*)"$/.exec(rule.formula)?.[1];
  return quoted === undefined ? valuesAt(workbook, sheet, rule.formula) : quoted.split(',').map((text) => text.trim());
};

/* A list that is worked out by a formula is not offered; what it allows is not known here. */
const valuesAt = (workbook: WorkbookModel, sheet: SheetModel, formula: string): string[] => {
  const place = placeOf(workbook, sheet, formula);
  const used = place?.sheet.cells.used(true);
  const area = place && used ? intersect(place.area, used) : null;
  const texts: string[] = [];
  if (area) place?.sheet.cells.forEach(area, (_row, _column, value) => value !== '' && texts.push(String(value)));
  return texts;
};
