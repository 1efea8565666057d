import type { CellStylePatch } from '../../model/workbook';
import type { Session } from '../../session';
import { guardFormats } from './guard';
import type { FormatTarget } from './uniform';

/** Changes a part of the format of all cells of a format object. */
export const patchFormats = ({ sheet, areas }: FormatTarget, patch: CellStylePatch, session: Session): void => {
  guardFormats(sheet);
  for (const area of areas) {
    sheet.cells.patchStyle(area, patch);
    session.changes.formatted(sheet, area);
  }
};
