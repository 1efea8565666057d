import type { CellAddress, CellArea } from '../domain/cell/cell-address';
import type { Grid } from '../domain/cell/grid';
import type { CellValue } from '../domain/cell/cell-value';
import type { Severity } from '../domain/findings/finding';
import type { CellState } from './fix';

/* What the actions need from Excel. src/excel fulfils it; nothing here names Excel. */

/** Sheets this add-in generates, by what they hold. */
export type OwnSheetKind = 'check' | 'log' | 'rows';

/** Marks this add-in sets, by what they tell. */
export type MarkKind = 'check';

/** One worksheet as far as a look from outside shows it. */
export interface SheetSurvey {
  readonly name: string;
  readonly visible: boolean;
  /** What this add-in wrote it for; null for the user's own sheets. */
  readonly own: OwnSheetKind | null;
  /** Rows and columns from A1 to the last filled cell; 0 × 0 when empty. */
  readonly rowCount: number;
  readonly columnCount: number;
  readonly protected: boolean;
  /** True when cells can be marked although the sheet is protected. */
  readonly formattable: boolean;
  /** Column of our 检查结果 at the register's right edge, null when there is none. */
  readonly resultColumn: number | null;
  /** The first rows, enough to tell a register from other lists. Empty for sheets that are ours or not visible. */
  readonly head: Grid;
}

export interface WorkbookSurvey {
  readonly sheets: readonly SheetSurvey[];
  readonly activeSheet: string;
  /** True when sheets can be neither added nor removed. */
  readonly structureProtected: boolean;
  readonly readOnly: boolean;
  /** This add-in's stored choices as JSON text, null when there are none. */
  readonly settings: string | null;
}

/** Cells that get one colour. */
export interface MarkGroup {
  readonly severity: Severity;
  readonly areas: readonly CellArea[];
}

/** Marks to set on one sheet in place of all earlier marks of that kind in the workbook. */
export interface MarkOrder {
  readonly kind: MarkKind;
  readonly sheet: string;
  readonly groups: readonly MarkGroup[];
  /** Cells whose values must still be what was read, or the marks would stand beside their cells. */
  readonly witness: { readonly area: CellArea; readonly values: readonly CellValue[] };
}

/** Marks of this session, good until the workbook is closed. */
export interface MarkHandle {
  readonly kind: MarkKind;
  readonly sheet: string;
  readonly run: string;
  readonly ids: readonly string[];
}

export interface RowContents {
  readonly values: readonly CellValue[];
  /** Displayed text by column. */
  readonly texts: ReadonlyMap<number, string>;
}

/** A sheet of ours as plain rows. The first `headRows` rows are title lines, then one row of column headers. */
export interface OwnSheetContent {
  readonly kind: OwnSheetKind;
  readonly title: string;
  readonly titleLines: readonly string[];
  readonly headers: readonly string[];
  /** Width of each column in characters. */
  readonly widths: readonly number[];
  /** Text cells, or a link to a cell of this workbook. */
  readonly rows: readonly (readonly OwnCell[])[];
  /** Severity of each row, for its colour. */
  readonly severities: readonly Severity[];
  /** Texts for a hidden last column, the header row's first: what this add-in reads again. */
  readonly data?: readonly string[];
}
export type OwnCell = string | { readonly text: string; readonly sheet: string; readonly address: string };

/** What came of an order to replace or remove sheets of ours. */
export interface OwnSheetOutcome {
  /** Name of the new sheet, null when it was only removed. */
  readonly written: string | null;
  readonly removed: readonly string[];
  /** Sheets in which a user had written: kept, and no longer ours. */
  readonly kept: readonly string[];
}

/** Rows of a sheet, to stand alone under that sheet's own head. */
export interface RowsContent {
  readonly title: string;
  readonly sheet: string;
  /** Rows from the top of the sheet to the last header row. */
  readonly headRows: number;
  readonly rows: readonly number[];
  readonly values: readonly (readonly CellValue[])[];
}

/** The column this add-in writes at the register's right edge. */
export interface ResultColumn {
  readonly sheet: string;
  readonly header: CellAddress;
  readonly lastRow: number;
  readonly title: string;
  /** Text by row. */
  readonly texts: ReadonlyMap<number, string>;
}

/** What is read a second time, once the register is known. */
export interface DetailRequest {
  readonly sheet: string;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Columns whose displayed text is wanted. */
  readonly textColumns: readonly number[];
  /** Places where a blank may belong to a merged area. */
  readonly blanks: readonly CellAddress[];
}

export type RowsRead = (done: number, total: number) => void;

/** One piece of work in the workbook. Every call may end in an ActionError. */
export interface WorkbookSession {
  survey(): Promise<WorkbookSurvey>;
  /** The whole filled part of a surveyed sheet, in blocks, with the merged areas of its first rows. */
  readGrid(sheet: string, progress: RowsRead, signal: AbortSignal): Promise<Grid>;
  /** The same grid with texts and merged areas added. */
  readDetails(grid: Grid, request: DetailRequest): Promise<Grid>;
  /** Number of cells under marks of that kind. */
  countMarks(kind: MarkKind): Promise<number>;
  /** Sets new marks, then removes all earlier ones of that kind from every sheet. Gives back what names the new ones. */
  replaceMarks(order: MarkOrder): Promise<MarkHandle>;
  /** Puts these marks in the place of those just set; one batch, without a survey. */
  moveMarks(handle: MarkHandle, groups: readonly MarkGroup[]): Promise<MarkHandle>;
  /** One row of a sheet with the displayed texts of some columns; one batch, without a survey. */
  readRow(sheet: string, row: number, columnCount: number, textColumns: readonly number[]): Promise<RowContents>;
  /** Gives back how many cells were marked, and the protected sheets whose marks could not be removed. */
  clearMarks(kind: MarkKind): Promise<{ readonly cells: number; readonly locked: readonly string[] }>;
  replaceOwnSheet(content: OwnSheetContent): Promise<OwnSheetOutcome>;
  /** The hidden texts of our sheet of that kind, as they stand there now; null without such a sheet. */
  readOwnData(kind: OwnSheetKind): Promise<readonly string[] | null>;
  /** Adds the rows below those of our sheet of that kind, which is made when it is not there. Gives back its name. */
  appendToOwnSheet(content: OwnSheetContent): Promise<string>;
  /** Writes rows into a new sheet of ours; gives back its name. */
  writeRows(content: RowsContent): Promise<string>;
  /** What stands in these cells now, one column after the other. */
  readCells(sheet: string, cells: readonly CellAddress[]): Promise<readonly CellState[]>;
  /** Writes the cells as they are given: text stays text, only formulas become formulas. */
  writeCells(sheet: string, states: readonly CellState[]): Promise<void>;
  removeOwnSheets(kinds: readonly OwnSheetKind[]): Promise<OwnSheetOutcome>;
  writeResultColumn(column: ResultColumn): Promise<void>;
  /** Removes the result columns of every sheet; gives back how many there were. */
  removeResultColumns(): Promise<number>;
  writeSettings(text: string | null): Promise<void>;
}

/** The workbook the add-in runs in. */
export interface WorkbookPort {
  run<T>(work: (session: WorkbookSession) => Promise<T>): Promise<T>;
  select(sheet: string, address: string): Promise<void>;
  onSelection(listener: (sheet: string, address: string) => void): Promise<() => Promise<void>>;
  onChange(listener: (sheet: string, address: string) => void): Promise<() => Promise<void>>;
}
