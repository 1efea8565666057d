import type { CellAddress, CellArea } from '../domain/cell/cell-address';
import type { OwnSheetKind } from './workbook-port';

/* A whole sheet as data: what an action wants to stand there. src/excel draws it; nothing here names Excel. */

/** A cell's content. Text stays text whatever it looks like; only `formula` is worked out; a link jumps to a cell. */
export type DrawnValue =
  | string
  | number
  | boolean
  | null
  | { readonly formula: string }
  | { readonly text: string; readonly sheet: string; readonly address: string };

/** Rows of cells from a top-left corner. Blocks of one drawing do not overlap. */
export interface DrawnBlock {
  readonly at: CellAddress;
  readonly rows: readonly (readonly DrawnValue[])[];
}

/** The look of an area; where looks overlap, each property is taken from the last one that has it. */
export interface DrawnLook {
  readonly area: CellArea;
  readonly fontName?: string;
  /** Points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontColor?: string;
  readonly fill?: string;
  /** Every edge of every cell, or only those around the area. */
  readonly borders?: 'all' | 'around' | 'top' | 'bottom';
  readonly horizontal?: 'Left' | 'Center' | 'Right' | 'Justify';
  readonly vertical?: 'Top' | 'Center' | 'Bottom';
  readonly wrap?: boolean;
  /** One character above the other. */
  readonly stacked?: boolean;
  readonly indent?: number;
  readonly numberFormat?: string;
}

/** What may be typed into an area. */
export interface DrawnValidation {
  readonly area: CellArea;
  /** Choices of a drop-down; their text joined by commas stays under 255 characters. */
  readonly list?: readonly string[];
  readonly kind?: 'list' | 'date' | 'whole' | 'decimal';
  /** A refusal of other entries, or only a warning. */
  readonly strict?: boolean;
  readonly title: string;
  readonly message: string;
}

export interface DrawnPrint {
  readonly orientation: 'Portrait' | 'Landscape';
  /** Rows repeated on each page, zero-based; none by default. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  /** Pages across, 1 by default; 0 leaves the size alone. Excel overlooks page breaks where it fits pages. */
  readonly fitWidth?: number;
  /** Pages down; absent: as many as needed. */
  readonly fitHeight?: number;
  /** Centimetres. */
  readonly margins?: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  readonly area?: CellArea;
  /** Zero-based rows before which a new page begins. */
  readonly breaksBefore?: readonly number[];
  readonly centerHorizontally?: boolean;
  readonly footer?: string;
}

/** A sheet of ours as it is to look when complete. It replaces the earlier one of the same kind and key as a whole. */
export interface SheetDrawing {
  readonly kind: OwnSheetKind;
  /** Which of several sheets of this kind, such as the studio of a form; one sheet a kind without it. */
  readonly key?: string;
  /** Wanted name; made legal and unique when drawn. */
  readonly title: string;
  /**
   * What becomes of an earlier sheet in which somebody has written: it stays as the user's own under another name
   * (without this), it stays where it is and nothing is drawn, or it goes because the user said so.
   */
  readonly ifEdited?: 'aside' | 'leave' | 'replace';
  /** True when cells of it were typed by a person and taken over: it counts as edited from the start. */
  readonly holdsWork?: boolean;
  readonly blocks: readonly DrawnBlock[];
  readonly looks: readonly DrawnLook[];
  readonly merges: readonly CellArea[];
  /** Widths in characters of 6 points each (half a Chinese character of 12 points), from column A on. */
  readonly columnWidths: readonly number[];
  /** Heights in points of rows that do not fit themselves; at most 409. */
  readonly rowHeights: readonly { readonly row: number; readonly count: number; readonly points: number }[];
  readonly autofitRows?: readonly CellArea[];
  /** Names of this sheet alone (Latin letters), for its formulas and for people. */
  readonly names?: readonly { readonly name: string; readonly area: CellArea }[];
  readonly freezeRows?: number;
  readonly freezeColumns?: number;
  readonly filter?: CellArea;
  readonly validations?: readonly DrawnValidation[];
  /** Notes are written as the input message of a validation without a condition: they show when the cell is selected. */
  readonly hints?: readonly { readonly area: CellArea; readonly title: string; readonly message: string }[];
  readonly print: DrawnPrint;
  readonly gridlines?: boolean;
  readonly tabColor?: string;
  /** Conditional looks on top: a formula relative to the area's first cell, and colours. */
  readonly conditions?: readonly {
    readonly area: CellArea;
    readonly formula: string;
    readonly fill?: string;
    readonly fontColor?: string;
  }[];
  /** Texts for a hidden last column, from the first row down: what this add-in reads again. */
  readonly data?: readonly string[];
}

/** A sheet of ours as it stands in the workbook now. */
export interface DrawnSheet {
  readonly kind: OwnSheetKind;
  readonly key: string | null;
  readonly name: string;
  /** True when cells no longer hold what we wrote: somebody put work into it. */
  readonly edited: boolean;
  /** Values and formulas from A1 on, our hidden column left out. */
  readonly values: readonly (readonly (string | number | boolean)[])[];
  readonly formulas: readonly (readonly (string | number | boolean)[])[];
  /** The hidden texts, empty without them. */
  readonly data: readonly string[];
}
