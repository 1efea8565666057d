import type { CellArea, CellScalar, HorizontalAlignment, VerticalAlignment } from './types';

/* The workbook as the host sees it: a live view of an .xlsx package. Reading parses what is asked for,
   writing remembers what changed, `save` rewrites exactly the changed places and copies every other byte.
   Rows and columns count from zero. Nothing in this folder knows the Office.js protocol. */

/** One worksheet tab (chart sheets are kept in the package and are not shown here). */
export interface SheetModel {
  /** Stable as long as the workbook is open, also when the sheet is renamed or moved: "{00000001-0001-0000-0000-000000000000}". */
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  tabColor: string;
  showGridlines: boolean;
  readonly cells: CellStore;
  readonly merges: MergeStore;
  readonly conditionalFormats: ConditionalFormatStore;
  readonly rows: RowStore;
  readonly columns: ColumnStore;
  readonly freeze: { rows: number; columns: number };
  readonly protection: ProtectionModel;
  readonly hyperlinks: HyperlinkStore;
  readonly comments: readonly CommentModel[];
  readonly tables: readonly TableModel[];
  readonly validations: readonly ValidationModel[];
  /** Puts a rule on cells in place of those they had; null leaves them without. */
  setValidation(areas: readonly CellArea[], rule: Omit<ValidationModel, 'areas'> | null): void;
  readonly pageLayout: PageLayoutModel;
  /** The sheet's own filter (not a table's). `area` null: none. */
  autoFilter: { area: CellArea | null };
}

/** Cells of one sheet, by row and column. */
export interface CellStore {
  /** Cached or typed value; '' for a blank cell; an error value as its text. */
  value(row: number, column: number): CellScalar;
  /** Formula with its leading "=", in English; null for a constant. Shared formulas come expanded. */
  formula(row: number, column: number): string | null;
  /** True when the formula's value is the one cached in the file because the engine could not compute it. */
  isStale(row: number, column: number): boolean;
  /**
   * Writes a constant and removes a formula. `text` true gives the cell Excel's quote prefix, false takes it away;
   * left out, a string that Excel would read as a number, date or formula gets it.
   */
  setValue(row: number, column: number, value: CellScalar, text?: boolean): void;
  /** Writes a formula with its value; '' says that it has not been worked out yet, and the cell is stale. */
  setFormula(row: number, column: number, formula: string, value: CellScalar): void;
  /** Says that a formula's value is no longer what its precedents give, and that nothing here could work it out; a saved file then asks Excel to recalculate. */
  markStale?(row: number, column: number): void;
  /** Visits every formula cell, cheaply: constants are not walked over. Absent: the engine looks at each used cell. */
  forEachFormula?(visit: (row: number, column: number, formula: string) => void): void;
  /** Replaces the computed value of a formula cell, which is then no longer stale. */
  setComputed(row: number, column: number, value: CellScalar): void;
  clearContents(area: CellArea): void;
  /** Smallest area around all cells (`valuesOnly`: around all non-blank ones); null for an empty sheet. Costs no per-cell walk over blanks. */
  used(valuesOnly: boolean): CellArea | null;
  /** Visits every cell present in the area, row by row. */
  forEach(area: CellArea, visit: (row: number, column: number, value: CellScalar) => void): void;
  style(row: number, column: number): CellStyle;
  /** Changes part of the style of every cell of the area, leaving the rest as it was. */
  patchStyle(area: CellArea, patch: CellStylePatch): void;
  clearFormats(area: CellArea): void;
}

/** What a cell looks like, theme and indexed colours resolved to "#RRGGBB". */
export interface CellStyle {
  readonly numberFormat: string;
  readonly fill: string | null;
  readonly font: FontStyle;
  readonly borders: Readonly<Partial<Record<BorderSide, BorderStyle>>>;
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly wrapText: boolean;
  readonly indent: number;
  readonly textRotation: number;
  readonly locked: boolean;
  readonly quotePrefix: boolean;
}
export interface FontStyle {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly color: string;
}
export type BorderSide = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight';
export interface BorderStyle {
  /** As in the file: thin, medium, thick, dashed, dotted, double, hair … */
  readonly style: string;
  readonly color: string;
}
export type CellStylePatch = Partial<Omit<CellStyle, 'font' | 'borders'>> & {
  readonly font?: Partial<FontStyle>;
  readonly borders?: Readonly<Partial<Record<BorderSide, BorderStyle | null>>>;
};

export interface MergeStore {
  readonly areas: readonly CellArea[];
  at(row: number, column: number): CellArea | null;
  /** Merges an area; only its top-left value stays. */
  add(area: CellArea): void;
  remove(area: CellArea): void;
}

/** One conditional format, in priority order (1 is the strongest). */
export interface ConditionalFormatModel {
  readonly id: string;
  readonly areas: readonly CellArea[];
  /** Office.js' word: Custom, CellValue, DataBar, ColorScale, IconSet, TopBottom, PresetCriteria, ContainsText. */
  readonly type: string;
  priority: number;
  stopIfTrue: boolean;
  /** First formula without "=", '' when the type has none. Custom only is writable. */
  formula: string;
  /** Differential format of the rule; null parts are left as the cell has them. Writable for Custom only. */
  format: {
    fill: string | null;
    fontColor: string | null;
    bold: boolean | null;
    italic: boolean | null;
    underline: boolean | null;
    strikethrough: boolean | null;
    borders: Readonly<Partial<Record<BorderSide, BorderStyle>>>;
  };
  /** The rest of the rule as the file has it (operator, further formulas, colours), for showing it in the workbench. */
  readonly details: Readonly<Record<string, unknown>>;
}
export interface ConditionalFormatStore {
  readonly items: readonly ConditionalFormatModel[];
  /** Adds a rule of type Custom as the first in priority. */
  addCustom(areas: readonly CellArea[]): ConditionalFormatModel;
  remove(id: string): void;
}

export interface RowStore {
  /** Height in points; the sheet's default when the row has none. */
  height(row: number): number;
  /** True for a row without a height of its own: Excel fits it to its contents when it shows it. */
  isAutomatic(row: number): boolean;
  setHeight(row: number, points: number): void;
  hidden(row: number): boolean;
  setHidden(row: number, hidden: boolean): void;
  insert(row: number, count: number): void;
  remove(row: number, count: number): void;
}
export interface ColumnStore {
  /** Width in points. */
  width(column: number): number;
  setWidth(column: number, points: number): void;
  hidden(column: number): boolean;
  setHidden(column: number, hidden: boolean): void;
  insert(column: number, count: number): void;
  remove(column: number, count: number): void;
}

export interface ProtectionModel {
  /** True while the sheet is protected; which actions stay allowed is in `options` (Office.js names: allowFormatCells, allowSort …). */
  protected: boolean;
  readonly options: Readonly<Record<string, boolean>>;
}
export interface HyperlinkModel {
  readonly area: CellArea;
  /** External address, '' for a place in this workbook. */
  readonly address: string;
  /** "Sheet1!A1" or a defined name, '' for an external one. */
  readonly documentReference: string;
  readonly screenTip: string;
}
export interface HyperlinkStore {
  readonly items: readonly HyperlinkModel[];
  set(link: HyperlinkModel): void;
  remove(area: CellArea): void;
}
export interface CommentModel {
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly text: string;
  /** True for a threaded comment, false for a note. */
  readonly threaded: boolean;
}
/** What may be typed into cells, and what is said about it. */
export interface ValidationModel {
  readonly areas: readonly CellArea[];
  /** As in the file: none, whole, decimal, list, date, time, textLength, custom. */
  readonly type: string;
  readonly operator: string;
  /** Without "=": for a list, its values in quotes or where they stand. */
  readonly formula: string;
  readonly formula2: string;
  readonly allowBlank: boolean;
  /** True when a list shows its arrow in the cell. */
  readonly dropDown: boolean;
  /** `style` as in the file: stop, warning, information. */
  readonly alert: { readonly show: boolean; readonly style: string; readonly title: string; readonly message: string };
  readonly prompt: { readonly show: boolean; readonly title: string; readonly message: string };
}
export interface TableModel {
  readonly id: string;
  readonly name: string;
  readonly area: CellArea;
  readonly hasTotals: boolean;
}
/** Page set-up; margins in points. `printArea` and `printTitleRows` as A1 text without sheet, '' for none. */
export interface PageLayoutModel {
  orientation: 'Portrait' | 'Landscape';
  /** Office.js' word: A4, A3, Letter … */
  paperSize: string;
  margins: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
  centerHorizontally: boolean;
  centerVertically: boolean;
  /** Pages wide and tall, null for as many as it takes; scale in percent when it is not fitted. */
  zoom: { scale?: number; horizontalFitToPages?: number | null; verticalFitToPages?: number | null };
  printArea: string;
  printTitleRows: string;
  /** Zero-based rows before which somebody set a page break. */
  rowBreaks: readonly number[];
  /** Live: its texts are set one by one. */
  readonly headersFooters: {
    leftHeader: string;
    centerHeader: string;
    rightHeader: string;
    leftFooter: string;
    centerFooter: string;
    rightFooter: string;
  };
}

/** A defined name. */
export interface NameModel {
  readonly name: string;
  /** null: of the workbook; otherwise the id of the sheet it belongs to. */
  readonly sheetId: string | null;
  /** With its leading "=". */
  formula: string;
  visible: boolean;
  comment: string;
}

/** Excel's tasks on a whole workbook. */
export interface WorkbookModel {
  readonly name: string;
  readonly date1904: boolean;
  readonly structureProtected: boolean;
  /** Tab order. */
  readonly sheets: readonly SheetModel[];
  readonly names: readonly NameModel[];
  activeSheet: SheetModel;
  /** Selected area of each sheet, by sheet id. */
  readonly selection: Map<string, CellArea>;
  /** Settings of this add-in in the file (xl/webextensions), value as JSON text. */
  readonly settings: Map<string, string>;
  /** Names follow Excel's rules; the caller has checked them. `position` counts from zero, default last. */
  addSheet(name: string, position?: number): SheetModel;
  deleteSheet(sheet: SheetModel): void;
  moveSheet(sheet: SheetModel, position: number): void;
  addName(name: NameModel): void;
  removeName(name: string, sheetId: string | null): void;
  /** The workbook as an .xlsx file: every part that nothing changed is byte-identical. */
  save(): Uint8Array;
}
