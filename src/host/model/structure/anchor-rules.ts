import type { XmlElement } from '../../package/xml/xml-element';
import { parseSqref } from '../references/a1';
import { offsetFormula } from '../references/offset-formula';
import type { WorksheetFrame } from '../sheet/worksheet-frame';
import { shiftArea, shiftIndex, type Shift } from './shift-span';

const offsetAll = (element: XmlElement, rows: number, columns: number): void => {
  for (const child of element.elements()) {
    if (child.elements().length > 0) offsetAll(child, rows, columns);
    else if (/^(?:formula[12]?|f)$/.test(child.local)) child.setText(offsetFormula(child.text(), rows, columns));
  }
};

/** Formulas of rules and validations are relative to their first cell; when that one is deleted, the next one takes over. */
const anchor = (element: XmlElement, sqref: string, shift: Shift): void => {
  const areas = parseSqref(sqref);
  const [first] = areas;
  if (!first || shiftIndex(first[shift.axis], shift) !== null) return;
  const kept = areas.find((area) => shiftArea(area, shift) !== null);
  if (!kept) return;
  const isGone = shiftIndex(kept[shift.axis], shift) === null;
  const target = { row: kept.row, column: kept.column, ...(isGone ? { [shift.axis]: shift.at - shift.count } : {}) };
  offsetAll(element, target.row - first.row, target.column - first.column);
};

/** Prepares a deletion. */
export const anchorRules = (frame: WorksheetFrame, shift: Shift): void => {
  if (shift.count > 0) return;
  const extension = frame.find('extLst');
  const elements = [
    ...frame.all('conditionalFormatting'),
    ...(frame.find('dataValidations')?.elements() ?? []),
    ...(extension?.descendants('conditionalFormatting') ?? []),
    ...(extension?.descendants('dataValidation') ?? []),
  ];
  for (const element of elements) anchor(element, element.get('sqref') ?? element.child('sqref')?.text() ?? '', shift);
};
