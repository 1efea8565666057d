import type { Package } from '../../package/package';
import type { SheetFile } from '../sheet/sheet-file';
import { anchorRules } from './anchor-rules';
import { checkShift } from './check-shift';
import { rewriteFormulas } from './formula-places';
import type { NameList } from './name-list';
import { shiftAttachments } from './shift-attachments';
import { shiftFormula } from './shift-formula';
import { shiftFrame } from './shift-frame';
import { shiftRows } from './shift-rows';
import type { Shift } from './shift-span';

/**
 * Inserts or deletes whole rows or columns of one sheet and moves with them everything that speaks of its cells,
 * here and in other sheets. Throws NotImplemented, with nothing changed, for what it cannot move.
 */
export const shiftSheet = (
  pkg: Package,
  sheets: readonly SheetFile[],
  names: NameList,
  sheet: SheetFile,
  shift: Shift,
): void => {
  checkShift(pkg, sheet, shift);
  const { content } = sheet;
  anchorRules(content.frame, shift);
  content.cells.expandSharedFormulas();
  rewriteFormulas(pkg, sheets, names, (formula, owner) => shiftFormula(formula, sheet.name, owner === sheet, shift));
  shiftFrame(content.frame, shift);
  shiftAttachments(pkg, sheet.part, shift);
  content.moveRows((texts, prefix) => shiftRows(texts, prefix, shift));
  sheet.forgetAttachments();
  if (shift.count > 0 && shift.at > 0) content.cells.formats.inheritFormats(shift.axis, shift.at, shift.count);
};
