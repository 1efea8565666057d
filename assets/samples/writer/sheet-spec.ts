/** How a cell looks; what is absent is plain black 宋体 11 without border. */
export interface StyleSpec {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly border?: 'thin';
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly wrap?: boolean;
  readonly format?: string;
}

export interface CellSpec {
  readonly value: string | number;
  /** Without "="; `value` is then what it comes to. */
  readonly formula?: string;
  readonly style: StyleSpec;
}

export interface NoteSpec {
  readonly address: string;
  readonly author: string;
  readonly text: string;
}

/** One drop-down list over an area. */
export interface ListSpec {
  readonly area: string;
  readonly words: readonly string[];
}

/** The user's own conditional format: fills the area where the formula is true. */
export interface RuleSpec {
  readonly area: string;
  readonly formula: string;
  readonly fill: string;
  readonly color: string;
}

export interface PrintSpec {
  /** As in the file: 8 is A3, 9 is A4. */
  readonly paper: 8 | 9;
  readonly landscape: boolean;
  readonly area: string;
  readonly titleRows: string;
  readonly footer: string;
}

export interface SheetSpec {
  readonly name: string;
  /** By row and column, both from one. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, CellSpec>>;
  /** In characters, from column A on. */
  readonly widths: readonly number[];
  /** In points, by row. */
  readonly heights: ReadonlyMap<number, number>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly merges: readonly string[];
  /** First cell that scrolls. */
  readonly freeze?: string;
  readonly filter?: string;
  readonly notes: readonly NoteSpec[];
  readonly lists: readonly ListSpec[];
  readonly rules: readonly RuleSpec[];
  readonly print: PrintSpec;
  readonly tabColor?: string;
}
