import type { XmlElement } from '../../package/xml/xml-element';
import { areaName, parseArea, parseSqref, sqrefOf } from '../references/a1';
import type { WorksheetFrame } from '../sheet/worksheet-frame';
import { shiftArea, shiftIndex, shiftSpan, type Shift } from './shift-span';

/** Elements that speak of one area, and their attribute. */
const SINGLE: Readonly<Record<string, string>> = {
  mergeCell: 'ref',
  hyperlink: 'ref',
  autoFilter: 'ref',
  sortState: 'ref',
  cellWatch: 'r',
};
/** Elements that speak of a list of areas. */
const LISTS = new Set(['conditionalFormatting', 'dataValidation', 'protectedRange', 'ignoredError']);
/** Containers that may not be left empty. */
const CONTAINERS = new Set([
  'mergeCells',
  'hyperlinks',
  'dataValidations',
  'protectedRanges',
  'ignoredErrors',
  'cellWatches',
  'rowBreaks',
  'colBreaks',
]);

const shiftList = (text: string, shift: Shift): string =>
  sqrefOf(parseSqref(text).flatMap((area) => shiftArea(area, shift) ?? []));

/** Moves one element; false when it is left without a place. */
const shiftElement = (element: XmlElement, shift: Shift): boolean => {
  const attribute = SINGLE[element.local];
  if (attribute !== undefined) {
    const area = parseArea(element.get(attribute) ?? '');
    const moved = area && shiftArea(area, shift);
    if (area && !moved) return false;
    if (moved && element.local === 'mergeCell' && moved.rowCount * moved.columnCount === 1) return false;
    if (moved) element.set(attribute, areaName(moved));
  }
  const list = element.get('sqref');
  if (!LISTS.has(element.local) || list === undefined) return true;
  const moved = shiftList(list, shift);
  if (moved !== '') element.set('sqref', moved);
  return moved !== '';
};

const shiftBreaks = (container: XmlElement, shift: Shift): void => {
  for (const element of container.elements()) {
    // A break stands before the row of this zero-based number.
    const moved = shiftIndex(element.number('id', 0), shift);
    if (moved === null) container.remove(element);
    else element.set('id', moved);
  }
  container.set('count', container.elements().length);
  if (container.get('manualBreakCount') !== undefined) {
    container.set('manualBreakCount', container.elements().filter((element) => element.flag('man')).length);
  }
};

const shiftColumns = (cols: XmlElement, shift: Shift): void => {
  for (const element of cols.elements()) {
    const [first, last] = [element.number('min', 1) - 1, element.number('max', 1) - 1];
    // New columns take the look of the one to their left, as in Excel.
    const inherits = shift.count > 0 && last === shift.at - 1;
    const span = inherits ? [first, last + shift.count] : shiftSpan(first, last, shift);
    if (span) {
      element.set('min', (span[0] ?? 0) + 1);
      element.set('max', (span[1] ?? 0) + 1);
    } else cols.remove(element);
  }
};

/** `xm:sqref` of extension rules and sparklines; an element whose place is gone goes too. */
const shiftExtension = (element: XmlElement, shift: Shift): void => {
  for (const child of element.elements()) {
    const sqref = child.child('sqref');
    if (!sqref) {
      shiftExtension(child, shift);
      continue;
    }
    const moved = shiftList(sqref.text(), shift);
    if (moved === '') element.remove(child);
    else sqref.setText(moved);
  }
};

/** Extension groups that lost all their members. */
const pruneExtension = (list: XmlElement): void => {
  const isGroup = ({ local }: XmlElement): boolean =>
    /^(?:conditionalFormattings|dataValidations|sparklineGroups|sparklineGroup|sparklines)$/.test(local);
  const prune = (element: XmlElement): void => {
    for (const child of element.elements()) {
      prune(child);
      const members = child.local === 'sparklineGroup' ? child.childrenNamed('sparklines') : child.elements();
      if (isGroup(child) && members.length === 0) element.remove(child);
    }
  };
  prune(list);
  for (const ext of list.elements()) if (ext.elements().length === 0) list.remove(ext);
};

/** Criteria count columns from the filter's left edge. */
const shiftCriteria = (filter: XmlElement, shift: Shift): void => {
  const before = parseArea(filter.get('ref') ?? '');
  const after = before && shiftArea(before, shift);
  if (shift.axis === 'row' || !after) return;
  for (const element of filter.childrenNamed('filterColumn')) {
    const moved = shiftIndex(before.column + element.number('colId', 0), shift);
    if (moved === null) filter.remove(element);
    else element.set('colId', moved - after.column);
  }
};

/** Moves everything around the rows of a sheet. */
export const shiftFrame = (frame: WorksheetFrame, shift: Shift): void => {
  const shiftChildren = (parent: XmlElement): void => {
    for (const element of parent.elements()) {
      if (!shiftElement(element, shift)) parent.remove(element);
    }
  };
  for (const container of frame.root.elements()) {
    if (container.local === 'autoFilter') shiftCriteria(container, shift);
    if (CONTAINERS.has(container.local)) {
      if (container.local.endsWith('Breaks')) {
        if (container.local === (shift.axis === 'row' ? 'rowBreaks' : 'colBreaks')) shiftBreaks(container, shift);
      } else shiftChildren(container);
      if (container.get('count') !== undefined) container.set('count', container.elements().length);
      frame.removeIfEmpty(container);
    } else if (container.local === 'cols' && shift.axis === 'column') {
      shiftColumns(container, shift);
      frame.removeIfEmpty(container);
    } else if (container.local === 'extLst') {
      shiftExtension(container, shift);
      pruneExtension(container);
      frame.removeIfEmpty(container);
    } else if (!shiftElement(container, shift)) frame.remove(container);
  }
  const filter = frame.find('autoFilter')?.child('sortState');
  if (filter && !shiftElement(filter, shift)) frame.find('autoFilter')?.remove(filter);
};
