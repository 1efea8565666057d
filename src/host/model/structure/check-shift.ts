import type { Package } from '../../package/package';
import type { SheetFile } from '../sheet/sheet-file';
import type { CellArea } from '../types';
import { NotImplemented } from './not-implemented';
import { limitOf, type Shift } from './shift-span';

const spanOf = (area: CellArea, { axis }: Shift): [number, number] =>
  axis === 'row' ? [area.row, area.row + area.rowCount - 1] : [area.column, area.column + area.columnCount - 1];

/** True when the shift begins inside the area or takes part of it away. */
const cuts = (area: CellArea, shift: Shift): boolean => {
  const [first, last] = spanOf(area, shift);
  if (shift.count > 0) return shift.at > first && shift.at <= last;
  const end = shift.at - shift.count;
  return shift.at <= last && end > first && !(shift.at <= first && end > last);
};

const takes = (index: number, shift: Shift): boolean =>
  shift.count < 0 && index >= shift.at && index < shift.at - shift.count;

/** Refuses a shift this host cannot carry out faithfully, before anything is changed. Throws NotImplemented. */
export const checkShift = (pkg: Package, sheet: SheetFile, shift: Shift): void => {
  const refuse = (what: string): never => {
    throw new NotImplemented(`Moving ${shift.axis}s across ${what}`);
  };
  const types = pkg
    .relationships(sheet.part)
    .all()
    .map(({ type }) => type);
  if (types.some((type) => type.endsWith('/pivotTable'))) refuse('a pivot table');
  for (const table of sheet.tables) {
    const inside = cuts(table.area, shift);
    const last = table.area.row + table.area.rowCount - 1;
    const edge = takes(table.area.row, shift) || (table.hasTotals && takes(last, shift));
    if (shift.axis === 'column' ? inside || edgeOfColumns(table.area, shift) : edge) refuse(`the table ${table.name}`);
  }
  sheet.cells.eachArrayFormula((area) => {
    if (area && area.rowCount * area.columnCount > 1 && cuts(area, shift)) refuse('an array formula');
    if (!area) refuse('a data table');
  });
  checkOverflow(sheet, shift);
};

const edgeOfColumns = (area: CellArea, shift: Shift): boolean => takes(area.column, shift);

const checkOverflow = (sheet: SheetFile, shift: Shift): void => {
  const used = shift.count > 0 ? sheet.cells.used(false) : null;
  if (used && spanOf(used, shift)[1] >= shift.at && spanOf(used, shift)[1] + shift.count >= limitOf(shift)) {
    throw new NotImplemented(`Pushing cells off the sheet`);
  }
};
