import type { CellAddress, CellArea } from '../domain/cell/cell-address';
import type { Grid } from '../domain/cell/grid';
import type { CellValue } from '../domain/cell/cell-value';
import type { Severity } from '../domain/findings/finding';
import type { CellState } from './fix';
import type { DrawnSheet, SheetDrawing } from './sheet-drawing';

/* What the actions need from Excel. src/excel fulfils it; nothing here names Excel. */

/** Sheets this add-in generates, by what they hold. */
export const OWN_SHEET_KINDS = [
  'check',
  'log',
  'rows',
  'evidence',
  'subsidy',
  'differences',
  'form',
  'outline',
  'attachment',
  'ledger',
  'settings',
  'review',
] as const;
export type OwnSheetKind = (typeof OWN_SHEET_KINDS)[number];

/** Marks this add-in sets, by what they tell. */
export const MARK_KINDS = ['check', 'evidence', 'form'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** One worksheet as far as a look from outside shows it. */
export interface SheetSurvey {
  readonly name: string;
  readonly visible: boolean;
  /** What this add-in wrote it for; null for the user's own sheets. */
  readonly own: OwnSheetKind | null;
  /** Which of several own sheets of that kind, such as the studio of a form; null without one. */
  readonly ownKey: string | null;
  /** Rows and columns from A1 to the last filled cell; 0 × 0 when empty. */
  readonly rowCount: number;
  readonly columnCount: number;
  readonly protected: boolean;
  /** True when cells can be marked although the sheet is protected. */
  readonly formattable: boolean;
  /** Column of our 检查结果 at the register's right edge, null when there is none. */
  readonly resultColumn: number | null;
  /**
   * The first rows, enough to tell a register from other lists. Empty for sheets that are not visible, and for ours
   * except those people write in: ledgers, review, and settings also when hidden.
   */
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

/** What is to be marked on one sheet. */
export interface SheetMarks {
  readonly sheet: string;
  readonly groups: readonly MarkGroup[];
}

/** Marks to set in place of all earlier marks of that kind in the workbook. */
export interface MarkOrder {
  readonly kind: MarkKind;
  /**
   * One entry a sheet. The witness is a column of cells whose values must still be what was read, or the marks would stand
   * beside their cells; a sheet written in the same session needs none.
   */
  readonly sheets: readonly (SheetMarks & {
    readonly witness?: { readonly area: CellArea; readonly values: readonly CellValue[] };
  })[];
}

/** Marks of this session, good until the workbook is closed. */
export interface MarkHandle {
  readonly kind: MarkKind;
  readonly run: string;
  /** The marked sheets and the rules there. */
  readonly sheets: readonly { readonly sheet: string; readonly ids: readonly string[] }[];
  /** Protected sheets that could not be marked. */
  readonly locked: readonly string[];
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
  /** Sheets in which a user had written, by the names they have now. */
  readonly kept: readonly string[];
}

/** What came of one drawing. */
export interface DrawingOutcome {
  readonly kind: OwnSheetKind;
  readonly key: string | null;
  /** Name of the new sheet; null when it was not drawn, to leave an edited one where it is. */
  readonly written: string | null;
  /** Name under which an edited earlier sheet stays, null without one. */
  readonly kept: string | null;
}
export type DrawingProgress = (done: number, total: number, title: string) => void;

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

/** Columns in which proof may hang on a cell instead of standing in it. */
export interface AttachmentRequest {
  readonly sheet: string;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly number[];
}

/** Something that hangs on a cell: where a link leads, what a comment says. */
export interface CellAttachment extends CellAddress {
  readonly sheet: string;
  readonly kind: 'link' | 'comment';
  readonly text: string;
}

/** One piece of work in the workbook. Every call may end in an ActionError. */
export interface WorkbookSession {
  survey(): Promise<WorkbookSurvey>;
  /** The whole filled part of a surveyed sheet, in blocks, with the merged areas of its first rows. */
  readGrid(sheet: string, progress: RowsRead, signal: AbortSignal): Promise<Grid>;
  /** The same for several sheets in the order given; small sheets share a batch. */
  readGrids(sheets: readonly string[], progress: RowsRead, signal: AbortSignal): Promise<readonly Grid[]>;
  /** Links and comments that hang on the cells asked for; two batches, links of long columns in blocks. */
  readAttachments(requests: readonly AttachmentRequest[], signal: AbortSignal): Promise<readonly CellAttachment[]>;
  /** The same grid with texts and merged areas added. */
  readDetails(grid: Grid, request: DetailRequest): Promise<Grid>;
  /** Number of cells under marks of that kind. */
  countMarks(kind: MarkKind): Promise<number>;
  /**
   * Sets new marks, then removes all earlier ones of that kind from every sheet. Gives back what names the new ones.
   * @throws ActionError `protected` when every sheet of the order is, `changed-meanwhile`
   */
  replaceMarks(order: MarkOrder): Promise<MarkHandle>;
  /** Puts these marks in the place of those on the same sheets; other sheets keep theirs. One batch, without a survey. */
  moveMarks(handle: MarkHandle, sheets: readonly SheetMarks[]): Promise<MarkHandle>;
  /** One row of a sheet with the displayed texts of some columns; one batch, without a survey. */
  readRow(sheet: string, row: number, columnCount: number, textColumns: readonly number[]): Promise<RowContents>;
  /** Gives back how many cells were marked, and the protected sheets whose marks could not be removed. */
  clearMarks(kinds: readonly MarkKind[]): Promise<{ readonly cells: number; readonly locked: readonly string[] }>;
  replaceOwnSheet(content: OwnSheetContent): Promise<OwnSheetOutcome>;
  /**
   * Draws sheets of ours; the earlier one of the same kind and key goes only when the new one is complete. Small sheets
   * share a batch. Cancelling or a refusal leaves whole sheets only: each new one complete, or the earlier one as it was.
   * @throws ActionError `cancelled` and Excel's own
   */
  replaceDrawings(
    drawings: readonly SheetDrawing[],
    progress?: DrawingProgress,
    signal?: AbortSignal,
  ): Promise<readonly DrawingOutcome[]>;
  /** Our sheets of that kind as they stand in the workbook now. */
  readDrawn(kind: OwnSheetKind): Promise<readonly DrawnSheet[]>;
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
  /**
   * Removes our sheets of these kinds. One in which a user has written stays: forms, ledgers, settings, review and log
   * remain ours under their name, the others become the user's own under another name.
   */
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
