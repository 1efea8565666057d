import { XmlElement } from '../../package/xml/xml-element';
import { cellName } from '../references/a1';
import type { CellEdit, EditedContent, RowEdit } from './cell-edit';
import type { CellFile } from './cell-file';
import { scanRow, scanRowHead, type CellSpan, type RowHead } from './scan-row';
import type { SharedGroups } from './shared-groups';
import { newCell, recomputedCell, replacedCell, restyledCell, type CellWriting } from './write-cell';

/** Turns the format numbers of the model into those of the saved file. */
export type FormatIds = (format: number) => number;

/** Rewrites the rows that changed and lets all others pass as they are. */
export class RowWriter {
  readonly #pending: number[];
  readonly #groups: SharedGroups;
  #previous = -1;

  constructor(
    private readonly cells: CellFile,
    groups: SharedGroups,
    private readonly prefix: string,
    private readonly ids: FormatIds,
  ) {
    const { edits } = cells.table;
    this.#groups = groups;
    const rows = new Set([...edits.cells.keys(), ...edits.rows.keys(), ...groups.rows()]);
    this.#pending = [...rows].sort((one, other) => other - one);
  }

  /** One row of the file, with the new rows that come before it. */
  row(text: string): string {
    const head = scanRowHead(text, this.#previous);
    this.#previous = head.row;
    const before = this.newRows(head.row);
    if (this.#pending[this.#pending.length - 1] !== head.row) return before + text;
    this.#pending.pop();
    return before + this.rewrite(text, head);
  }

  /** New rows after the last one of the file. */
  rest(): string {
    return this.newRows(Infinity);
  }

  private newRows(before: number): string {
    let text = '';
    for (let row = this.#pending.at(-1); row !== undefined && row < before; row = this.#pending.at(-1)) {
      this.#pending.pop();
      text += this.newRow(row);
    }
    return text;
  }

  private newRow(row: number): string {
    const cells: string[] = [];
    const edits = this.cells.table.edits.cells.get(row) ?? new Map<number, CellEdit>();
    for (const column of [...edits.keys()].sort((one, other) => one - other)) {
      cells.push(this.added(row, column, edits.get(column)));
    }
    const tag = XmlElement.create(`${this.prefix}row`, { r: row + 1 });
    this.patchRow(tag, this.cells.table.edits.rows.get(row));
    const content = cells.join('');
    if (content === '' && !this.cells.table.edits.rows.has(row)) return '';
    return `${tag.toString().slice(0, -2)}>${content}</${tag.name}>`;
  }

  private rewrite(text: string, head: RowHead): string {
    const edits = this.cells.table.edits.cells.get(head.row) ?? new Map<number, CellEdit>();
    const columns = [...edits.keys()].sort((one, other) => other - one);
    const parts: string[] = [];
    let last = head.tagEnd + 1;
    let wasAdded = false;
    const addBefore = (limit: number): void => {
      for (let column = columns.at(-1); column !== undefined && column < limit; column = columns.at(-1)) {
        columns.pop();
        const cell = this.added(head.row, column, edits.get(column));
        wasAdded ||= cell !== '';
        parts.push(cell);
      }
    };
    scanRow(text, head, this.prefix, (cell) => {
      parts.push(text.slice(last, cell.start));
      addBefore(cell.column);
      if (columns.at(-1) === cell.column) columns.pop();
      parts.push(this.changed(text, head.row, cell, edits.get(cell.column)));
      last = cell.end;
    });
    const close = head.closed ? text.length : text.lastIndexOf('</');
    if (!head.closed) parts.push(text.slice(last, close));
    addBefore(Infinity);
    const rowEdit = this.cells.table.edits.rows.get(head.row);
    const open = this.openTag(text, head, rowEdit, wasAdded);
    const content = parts.join('');
    if (head.closed && content === '') return `${open}/>`;
    return `${open}>${content}${head.closed ? `</${this.prefix}row>` : text.slice(close)}`;
  }

  private openTag(text: string, head: RowHead, edit: RowEdit | undefined, wasAdded: boolean): string {
    const end = head.closed ? head.tagEnd - 1 : head.tagEnd;
    const tag = new XmlElement(`${this.prefix}row`, text.slice(0, end), '');
    this.patchRow(tag, edit);
    // `spans` is only a hint, and wrong once a cell was added.
    if (wasAdded) tag.set('spans', undefined);
    return tag.toString().slice(0, -2);
  }

  private patchRow(tag: XmlElement, edit: RowEdit | undefined): void {
    if (edit?.height !== undefined) {
      tag.set('ht', edit.height);
      tag.set('customHeight', '1');
    }
    if (edit?.hidden !== undefined) tag.set('hidden', edit.hidden ? '1' : undefined);
    if (edit?.style !== undefined) {
      tag.set('s', this.ids(edit.style));
      tag.set('customFormat', '1');
    }
  }

  private writing(row: number, column: number, format: number | undefined): CellWriting {
    const { quotePrefix, numberFormat } = this.cells.style(row, column);
    return {
      prefix: this.prefix,
      reference: cellName(row, column),
      format: format === undefined ? undefined : this.ids(format),
      isText: quotePrefix || numberFormat === '@',
      isUncomputed: this.cells.isStale(row, column),
    };
  }

  private added(row: number, column: number, edit: CellEdit | undefined): string {
    const content = edit?.content ?? { value: '', formula: null, kept: false };
    if (content.value === '' && content.formula === null && edit?.style === undefined) return '';
    return newCell(content, this.writing(row, column, this.cells.formats.format(row, column)));
  }

  private changed(text: string, row: number, cell: CellSpan, edit: CellEdit | undefined): string {
    const writing = this.writing(row, cell.column, edit?.style);
    const own = this.#groups.formulaOf(row, cell.column);
    const content = edit?.content;
    if (content && !content.kept)
      return this.isNothing(row, cell.column, content) ? '' : replacedCell(text, cell, content, writing);
    if (content)
      return recomputedCell(
        text,
        cell,
        content.value,
        own ?? this.newFormula(row, cell.column, content.formula),
        writing,
      );
    if (own !== null) return recomputedCell(text, cell, this.cells.value(row, cell.column), own, writing);
    return edit?.style === undefined ? text.slice(cell.start, cell.end) : restyledCell(text, cell, writing);
  }

  /** A cell that holds nothing and looks like its surroundings need not be in the file. */
  private isNothing(row: number, column: number, { value, formula }: EditedContent): boolean {
    const { formats } = this.cells;
    return value === '' && formula === null && formats.format(row, column) === formats.underlying(row, column);
  }

  /** The formula's text when it is not the one of the file. */
  private newFormula(row: number, column: number, formula: string | null): string | null {
    const { table } = this.cells;
    const index = table.base.find(row, column);
    return index >= 0 && table.baseFormula(index, row, column) === formula ? null : formula;
  }
}
