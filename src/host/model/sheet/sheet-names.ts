import type { XmlElement } from '../../package/xml/xml-element';
import { areaName, lettersOf, MAX_COLUMNS, MAX_ROWS, parseArea } from '../references/a1';
import { quoteSheet } from '../structure/sheet-reference';
import type { NameList } from '../structure/name-list';
import type { CellArea } from '../types';

/** The built-in names of one sheet: print area, print titles, filter range. */
export class SheetNames {
  constructor(
    private readonly names: NameList,
    private readonly owner: XmlElement,
  ) {}

  /** References of a built-in name, each without its sheet and dollar signs. */
  get(name: string): string[] {
    const text = this.names.find(`_xlnm.${name}`, this.owner)?.formula.slice(1) ?? '';
    return splitUnion(text).map((part) => part.slice(part.lastIndexOf('!') + 1).replaceAll('$', ''));
  }

  /** Sets a built-in name to these references; none removes it. */
  set(name: string, references: readonly string[], visible = true): void {
    if (references.length === 0) {
      this.names.remove(`_xlnm.${name}`, this.owner);
      return;
    }
    const sheet = quoteSheet(this.owner.get('name') ?? '');
    const formula = `=${references.map((reference) => `${sheet}!${absolute(reference)}`).join(',')}`;
    const known = this.names.find(`_xlnm.${name}`, this.owner);
    if (known) known.formula = formula;
    else this.names.add({ name: `_xlnm.${name}`, formula, visible, comment: '' }, this.owner);
  }
}

const splitUnion = (text: string): string[] => (text === '' ? [] : (text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []));

/** Absolute A1 text; whole rows and columns keep their short spelling. */
export const absolute = (reference: string): string => {
  const area = parseArea(reference);
  if (!area) return reference;
  const lastRow = area.row + area.rowCount;
  const lastColumn = area.column + area.columnCount - 1;
  if (area.columnCount === MAX_COLUMNS) return `$${area.row + 1}:$${lastRow}`;
  if (area.rowCount === MAX_ROWS) return `$${lettersOf(area.column)}:$${lettersOf(lastColumn)}`;
  return areaName(area).replace(/[A-Z]+|\d+/g, '$$$&');
};

/** A1 text of an area without dollar signs, whole rows and columns in their short spelling. */
export const shortName = (area: CellArea): string => absolute(areaName(area)).replaceAll('$', '');
