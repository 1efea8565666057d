import { encodePart } from '../../package/part-text';
import type { PartContent } from '../../package/write-zip';
import { SheetEdits } from '../cells/cell-edit';
import { CellFile } from '../cells/cell-file';
import { CellTable } from '../cells/cell-table';
import type { RowProperties } from '../cells/read-rows';
import type { PackedCells } from '../cells/packed-cells';
import { SharedGroups } from '../cells/shared-groups';
import { readSheetData, ROWS_MARK, streamSheet, type SheetData, type SheetSource } from '../cells/sheet-data';
import { RowWriter } from '../cells/write-rows';
import { RuleStore } from '../conditional-formats/rule-store';
import { areaName, parseArea } from '../references/a1';
import { unite } from '../references/area';
import { digitWidth } from './column-width';
import { ColumnFile } from './column-file';
import { MergeFile } from './merge-file';
import { RowFile, type Shifter } from './row-file';
import type { SheetContext } from './sheet-context';
import { WorksheetFrame } from './worksheet-frame';
import type { StyleWriter } from '../styles/write-styles';

const FIRST_CELL = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
const FLUSH_AT = 128 * 1024;

/** A sheet part in memory: its rows packed, the rest as a tree, the changes beside them. */
export class SheetContent {
  readonly frame: WorksheetFrame;
  readonly edits = new SheetEdits();
  readonly cells: CellFile;
  readonly rows: RowFile;
  readonly columns: ColumnFile;
  readonly merges: MergeFile;
  readonly rules: RuleStore;
  readonly #data: SheetData;
  /** The rows as the source has them now; replaced when rows or columns move. */
  readonly #current: { cells: PackedCells; properties: ReadonlyMap<number, RowProperties> };
  #source: SheetSource;
  #moved = false;
  readonly #dimension: string | undefined;

  constructor(
    source: SheetSource,
    private readonly context: SheetContext,
    shifters: { rows: Shifter; columns: Shifter },
  ) {
    this.#source = source;
    this.#data = readSheetData(source, context.date1904);
    const { highestShared } = this.#data.rows;
    // A missing string shows now, and not when somebody asks for the cell.
    if (highestShared >= 0) context.strings.get(highestShared);
    this.#current = { cells: this.#data.rows.cells, properties: this.#data.rows.properties };
    this.frame = new WorksheetFrame(this.#data.frame.root);
    const { frame, edits } = this;
    this.#dimension = frame.find('dimension')?.get('ref');
    this.columns = new ColumnFile(frame, digitWidth(context.styles.style(0).font), shifters.columns);
    this.cells = new CellFile(new CellTable(this.#current, edits, context.strings), context.styles, {
      ofRow: (row) => this.#current.properties.get(row)?.style ?? -1,
      ofColumn: (column) => this.columns.format(column),
      patchColumns: (column, count, change) => {
        this.columns.patchFormats(column, count, change);
        // Columns name formats in the frame, which is written as it stands: the numbers must be final now.
        context.styles.commit();
      },
    });
    this.rows = new RowFile(frame, this.#current, edits, shifters.rows);
    this.merges = new MergeFile(frame, this.cells);
    this.rules = new RuleStore(frame, context.styles);
  }

  /** What to write for this part, null when it reads as in the file. */
  toPart(writer: StyleWriter): PartContent | null {
    this.rules.prepare(writer);
    this.updateDimension();
    const frame = this.frameText();
    if (frame === this.#data.original && this.edits.isEmpty && !this.#moved) return null;
    this.reserveFormats(writer);
    const sizeHint = this.#current.cells.count * 20;
    return { sizeHint, produce: (take) => this.produce(frame, writer, take) };
  }

  /** True when a formula of the file is no formula any more, or a new one came. */
  get changesFormulas(): boolean {
    if (this.#moved) return true;
    for (const [row, edits] of this.edits.cells) {
      for (const [column, { content }] of edits) {
        const had = this.cells.table.packedFormula(row, column) !== undefined;
        if (content && had !== (content.formula !== null)) return true;
      }
    }
    return false;
  }

  /** Passes all rows, with every change in them, through `move` and takes what comes back in their place. */
  moveRows(move: (texts: readonly string[], prefix: string) => string[]): void {
    this.context.styles.commit();
    const texts: string[] = [];
    this.eachRow(
      (format) => format,
      (text) => texts.push(text),
    );
    this.replaceRows(move(texts, this.#data.prefix));
  }

  private replaceRows(rows: readonly string[]): void {
    const { prefix } = this.#data;
    const names = [...this.frame.root.attributes()].filter(([name]) => name.startsWith('xmlns'));
    const declared = names.map(([name, value]) => ` ${name}="${value}"`).join('');
    const open = `<${prefix}worksheet${declared}><${prefix}sheetData>`;
    const close = `</${prefix}sheetData></${prefix}worksheet>`;
    this.#source = (take) => [open, ...rows, close].forEach(take);
    const data = readSheetData(this.#source, this.context.date1904);
    this.#current.cells = data.rows.cells;
    this.#current.properties = data.rows.properties;
    this.edits.clear();
    this.cells.forget();
    this.merges.forget();
    this.rules.refresh();
    this.#moved = true;
  }

  private frameText(): string {
    const { before, root, after } = this.#data.frame;
    const needsRows = !this.edits.isEmpty || this.#moved;
    const sheetData = needsRows ? this.frame.ensure('sheetData') : this.frame.find('sheetData');
    const isMarked = sheetData?.children.includes(ROWS_MARK) ?? false;
    if (!isMarked && needsRows) sheetData?.children.push(ROWS_MARK);
    const text = before + root.toString() + after;
    if (!isMarked) sheetData?.children.splice(0);
    return text;
  }

  /** New formats get their numbers before the rows are written, since the style part may be written first. */
  private reserveFormats(writer: StyleWriter): void {
    for (const [row, edits] of this.edits.cells) {
      for (const column of edits.keys()) writer.id(this.cells.formats.format(row, column));
    }
    for (const { style } of this.edits.rows.values()) if (style !== undefined) writer.id(style);
  }

  /** The file's own dimension stands as long as it is not too small. */
  private updateDimension(): void {
    const dimension = this.frame.find('dimension');
    if (!dimension) return;
    const used = this.edits.isEmpty && !this.#moved ? null : this.cells.used(false);
    const area = used && (this.#moved ? used : unite(parseArea(this.#dimension ?? ''), used));
    const isLarger = area && areaName(area) !== areaName(parseArea(this.#dimension ?? '') ?? FIRST_CELL);
    dimension.set('ref', isLarger ? areaName(area) : this.#dimension);
  }

  private eachRow(ids: (format: number) => number, take: (text: string) => void): void {
    const rows = new RowWriter(this.cells, new SharedGroups(this.cells.table), this.#data.prefix, ids);
    streamSheet(this.#source, {
      head: () => undefined,
      element: (text) => take(rows.row(text)),
      between: take,
      tail: () => undefined,
    });
    const rest = rows.rest();
    if (rest !== '') take(rest);
  }

  private produce(frame: string, writer: StyleWriter, take: (chunk: Uint8Array) => void): void {
    const [head = '', tail] = frame.split(ROWS_MARK);
    let buffer = '';
    const flush = (): void => {
      if (buffer !== '') take(new TextEncoder().encode(buffer));
      buffer = '';
    };
    take(encodePart(head));
    if (tail === undefined) return;
    this.eachRow(
      (format) => writer.id(format),
      (text) => {
        buffer += text;
        if (buffer.length > FLUSH_AT) flush();
      },
    );
    buffer += tail;
    flush();
  }
}
