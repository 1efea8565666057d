import type { XmlElement } from '../../package/xml/xml-element';
import { MAX_COLUMNS } from '../references/a1';
import type { ColumnStore } from '../workbook';
import { pointsOfWidth, standardWidth, widthOfPoints } from './column-width';
import type { Shifter } from './row-file';
import type { WorksheetFrame } from './worksheet-frame';

const STANDARD_CHARACTERS = 8;

/** Columns of a sheet; one `<col>` may speak for many, so a change splits it. */
export class ColumnFile implements ColumnStore {
  constructor(
    private readonly frame: WorksheetFrame,
    private readonly digit: number,
    private readonly shifter: Shifter,
  ) {}

  width(column: number): number {
    const width = this.find(column)?.number('width', -1) ?? -1;
    return width >= 0 ? pointsOfWidth(width, this.digit) : this.standard();
  }

  setWidth(column: number, points: number): void {
    if (this.width(column) === points) return;
    const element = this.own(column, 1);
    element.set('width', widthOfPoints(points, this.digit));
    element.set('customWidth', '1');
  }

  hidden(column: number): boolean {
    return this.find(column)?.flag('hidden') ?? false;
  }

  setHidden(column: number, hidden: boolean): void {
    if (this.hidden(column) !== hidden) this.own(column, 1).set('hidden', hidden ? '1' : undefined);
  }

  insert(column: number, count: number): void {
    this.shifter.insert(column, count);
  }

  remove(column: number, count: number): void {
    this.shifter.remove(column, count);
  }

  /** Number of the format of a column; 0 when it has none. */
  format(column: number): number {
    return this.find(column)?.number('style', 0) ?? 0;
  }

  /** Changes the format of whole columns, run by run of equal ones. */
  patchFormats(column: number, count: number, change: (format: number) => number): void {
    const end = Math.min(column + count, MAX_COLUMNS);
    for (let at = column; at < end;) {
      const next = Math.min(end, this.endOfRun(at));
      const format = this.format(at);
      const changed = change(format);
      if (changed !== format) this.own(at, next - at).set('style', changed);
      at = next;
    }
  }

  private elements(): XmlElement[] {
    return this.frame.find('cols')?.childrenNamed('col') ?? [];
  }

  private find(column: number): XmlElement | undefined {
    return this.elements().find((element) => first(element) <= column && column <= last(element));
  }

  private endOfRun(column: number): number {
    const element = this.find(column);
    if (element) return last(element) + 1;
    return Math.min(
      MAX_COLUMNS,
      ...this.elements()
        .map(first)
        .filter((start) => start > column),
    );
  }

  /** A `<col>` for exactly these columns, which all lie in one run. */
  private own(column: number, count: number): XmlElement {
    const cols = this.frame.ensure('cols');
    const found = this.find(column);
    if (found) return this.split(cols, found, column, column + count - 1);
    const width = widthOfPoints(this.standard(), this.digit);
    const created = this.frame.create('col', { min: column + 1, max: column + count, width });
    const next = this.elements().find((element) => first(element) > column);
    cols.children.splice(next ? cols.children.indexOf(next) : cols.children.length, 0, created);
    return created;
  }

  private split(cols: XmlElement, element: XmlElement, from: number, to: number): XmlElement {
    const [start, end] = [first(element), last(element)];
    const at = cols.children.indexOf(element);
    if (start < from) {
      const before = element.clone();
      before.set('max', from);
      cols.children.splice(at, 0, before);
    }
    if (end > to) {
      const after = element.clone();
      after.set('min', to + 2);
      cols.children.splice(cols.children.indexOf(element) + 1, 0, after);
    }
    if (start < from) element.set('min', from + 1);
    if (end > to) element.set('max', to + 1);
    return element;
  }

  private standard(): number {
    const format = this.frame.find('sheetFormatPr');
    const width = format?.number('defaultColWidth', -1) ?? -1;
    if (width >= 0) return pointsOfWidth(width, this.digit);
    return standardWidth(format?.number('baseColWidth', STANDARD_CHARACTERS) ?? STANDARD_CHARACTERS, this.digit);
  }
}

const first = (element: XmlElement): number => element.number('min', 1) - 1;
const last = (element: XmlElement): number => element.number('max', element.number('min', 1)) - 1;
