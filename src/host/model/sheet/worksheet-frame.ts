import { XmlElement } from '../../package/xml/xml-element';

/** Order of the children of worksheet (CT_Worksheet, 18.3.1.99): Excel repairs files that break it. */
const ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

/** Everything of a worksheet part but its rows: finds, adds and removes the elements that stand around them. */
export class WorksheetFrame {
  constructor(readonly root: XmlElement) {}

  get prefix(): string {
    return this.root.prefix;
  }

  create(
    local: string,
    attributes: Readonly<Record<string, string | number>> = {},
    ...children: (XmlElement | string)[]
  ): XmlElement {
    return XmlElement.create(this.prefix + local, attributes, ...children);
  }

  find(local: string): XmlElement | undefined {
    return this.root.child(local);
  }

  all(local: string): XmlElement[] {
    return this.root.childrenNamed(local);
  }

  /** The element of this name, added where the schema wants it when there is none. */
  ensure(local: string): XmlElement {
    const known = this.find(local);
    if (known) return known;
    const created = this.create(local);
    this.insert(created);
    return created;
  }

  /** Adds an element after all of its name and rank. */
  insert(element: XmlElement): void {
    const rank = ORDER.indexOf(element.local);
    const { children } = this.root;
    const next = this.root.elements().find((other) => rankOf(other) > rank);
    children.splice(next ? children.indexOf(next) : endOf(children), 0, element);
  }

  remove(element: XmlElement | undefined): void {
    if (element) this.root.remove(element);
  }

  /** Removes a container that holds nothing any more; an empty one is an error to Excel. */
  removeIfEmpty(container: XmlElement | undefined): void {
    if (container?.elements().length === 0) this.remove(container);
  }
}

/** Wrapped elements (mc:AlternateContent) stand among the drawings; nothing of ours comes after those but extLst. */
const rankOf = (element: XmlElement): number => {
  const rank = ORDER.indexOf(element.local);
  return rank < 0 ? ORDER.indexOf('drawing') : rank;
};

/** Before trailing white space, so that the end tag stays on its line. */
const endOf = (children: readonly (XmlElement | string)[]): number => {
  const last = children[children.length - 1];
  return typeof last === 'string' && last.trim() === '' ? children.length - 1 : children.length;
};
