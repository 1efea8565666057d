import type { CellArea } from '../../model/types';
import type { SheetModel } from '../../model/workbook';
import type { Session } from '../../session';
import { intersect } from './area';
import { guardContents, guardFormats } from './guard';

export type ClearKind = 'All' | 'Formats' | 'Contents' | 'Hyperlinks' | 'RemoveHyperlinks';

/** Range.clear: contents, formats (with the conditional ones), hyperlinks, or all of them. */
export const clearArea = (sheet: SheetModel, area: CellArea, kind: ClearKind, session: Session): void => {
  if (kind !== 'Formats') guardContents(sheet, area);
  if (kind === 'All' || kind === 'Formats') clearFormats(sheet, area, session);
  if (kind === 'All' || kind === 'Contents') clearContents(sheet, area, session);
  if (kind !== 'Contents' && kind !== 'Formats') clearLinks(sheet, area);
  if (kind !== 'Formats') session.changes.edited(sheet, area);
};

const clearContents = (sheet: SheetModel, area: CellArea, session: Session): void => {
  sheet.cells.forEach(area, (row, column) => session.calculation.touch({ sheetId: sheet.id, row, column }));
  sheet.cells.clearContents(area);
};

const clearFormats = (sheet: SheetModel, area: CellArea, session: Session): void => {
  guardFormats(sheet);
  sheet.cells.clearFormats(area);
  session.changes.formatted(sheet, area);
};

const clearLinks = (sheet: SheetModel, area: CellArea): void => {
  for (const link of sheet.hyperlinks.items.filter((item) => intersect(item.area, area)))
    sheet.hyperlinks.remove(link.area);
};
