import { PackageError, unreadable } from '../../package/package-error';
import { decodeXml, decodeXstring } from '../../package/xml/xml-text';
import { detachText } from './detach-text';
import { serialOfIsoDate } from './iso-date';
import { CellKind, PackedCells } from './packed-cells';
import { readRichText } from './read-rich-text';
import { scanRow, scanRowHead, type CellSpan } from './scan-row';
import { eachAttribute } from './tag-attributes';

/** What a row says of itself. */
export interface RowProperties {
  readonly style: number;
  readonly height: number;
  readonly hidden: boolean;
}

/** More than this is no register but an attack on memory. */
const MAX_CELLS = 20_000_000;

/** Builds the packed cells of a sheet row by row. */
export class RowReader {
  readonly cells = new PackedCells();
  readonly properties = new Map<number, RowProperties>();
  #row = -1;
  #column = -1;
  #text = '';

  constructor(
    private readonly prefix: string,
    private readonly date1904: boolean,
    private readonly keepsBare: boolean,
  ) {}

  /** Takes one complete `<row>`. Throws `unreadable`. */
  add(text: string): void {
    const head = scanRowHead(text, this.#row);
    if (head.row <= this.#row) throw unreadable(`row ${head.row + 1} stands twice or out of order`);
    this.#row = head.row;
    this.#column = -1;
    this.#text = text;
    const { style, height, hidden } = head;
    if (style >= 0 || height >= 0 || hidden) this.properties.set(head.row, { style, height, hidden });
    scanRow(text, head, this.prefix, this.#addCell);
    this.cells.endRow(head.row);
    if (this.cells.count > MAX_CELLS) throw new PackageError('too-large', `more than ${MAX_CELLS} cells`);
  }

  readonly #addCell = (cell: CellSpan): void => {
    if (cell.column <= this.#column) throw unreadable(`a cell of row ${this.#row + 1} stands twice or out of order`);
    this.#column = cell.column;
    const index = this.cells.count;
    this.addValue(cell);
    if (cell.formulaStart >= 0) this.addFormula(cell, index);
  };

  private addValue(cell: CellSpan): void {
    const { cells } = this;
    const { column, style, type } = cell;
    if (type === 'inlineStr') {
      const text = cell.inlineStart < 0 ? '' : readRichText(this.#text.slice(cell.inlineStart, cell.inlineEnd));
      if (text === '') this.addBlank(cell);
      else cells.addText(column, CellKind.text, style, text);
      return;
    }
    if (cell.valueStart < 0 || cell.valueStart === cell.valueEnd) {
      if (type === 'str' && cell.formulaStart >= 0) cells.addText(column, CellKind.text, style, '');
      else this.addBlank(cell);
      return;
    }
    const raw = this.#text.slice(cell.valueStart, cell.valueEnd);
    if (type === 's') cells.add(column, CellKind.shared, style, this.index(raw));
    else if (type === 'n') cells.add(column, CellKind.number, style, this.number(raw));
    else if (type === 'b')
      cells.add(column, CellKind.boolean, style, raw.trim() === '1' || raw.trim() === 'true' ? 1 : 0);
    else if (type === 'e') cells.addText(column, CellKind.error, style, detachText(decodeXml(raw).trim()));
    else this.addOther(cell, raw);
  }

  private addOther(cell: CellSpan, raw: string): void {
    const text = decodeXml(raw);
    const serial = cell.type === 'd' ? serialOfIsoDate(text.trim(), this.date1904) : null;
    if (serial !== null) this.cells.add(cell.column, CellKind.number, cell.style, serial);
    else this.cells.addText(cell.column, CellKind.text, cell.style, detachText(decodeXstring(text)));
  }

  /** A cell without content and format is not there at all, as in Excel, unless it shields from a row's or column's format. */
  private addBlank({ column, style, formulaStart }: CellSpan): void {
    const rowStyle = this.properties.get(this.#row)?.style ?? -1;
    if (style !== 0 || formulaStart >= 0 || rowStyle > 0 || this.keepsBare)
      this.cells.add(column, CellKind.blank, style, 0);
  }

  /** Highest index of a shared string; −1 when there is none. */
  highestShared = -1;

  private index(raw: string): number {
    const index = Number(raw);
    if (!Number.isInteger(index) || index < 0) throw unreadable(`shared string ${raw}`);
    if (index > this.highestShared) this.highestShared = index;
    return index;
  }

  private number(raw: string): number {
    const value = Number(raw);
    if (Number.isNaN(value)) throw unreadable(`number ${raw.slice(0, 40)}`);
    return value;
  }

  private addFormula(cell: CellSpan, index: number): void {
    const attributes = new Map<string, string>();
    eachAttribute(this.#text, cell.formulaStart + 2 + this.prefix.length, cell.formulaTagEnd, (name, start, end) =>
      attributes.set(name, this.#text.slice(start, end)),
    );
    const text =
      cell.formulaTextEnd < 0
        ? ''
        : detachText(decodeXml(this.#text.slice(cell.formulaTagEnd + 1, cell.formulaTextEnd)));
    const { formulas, masters } = this.cells;
    const type = attributes.get('t') ?? 'normal';
    const ref = attributes.get('ref') ?? '';
    if (type === 'shared') {
      const group = Number(attributes.get('si') ?? '0');
      if (text !== '' && (ref !== '' || !masters.has(group))) {
        masters.set(group, { row: this.#row, column: cell.column, text });
      }
      formulas.set(index, { kind: 'shared', group });
    } else if (type === 'array') formulas.set(index, { kind: 'array', text, ref });
    else if (type === 'dataTable') {
      const inputs = [attributes.get('r1') ?? '', attributes.get('r2') ?? ''];
      formulas.set(index, { kind: 'table', text: `TABLE(${inputs.join(',')})` });
    } else if (text !== '') formulas.set(index, { kind: 'plain', text });
  }
}
