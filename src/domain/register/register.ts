import type { Field } from './field';

/** Why a row between the header and the end is no studio. */
export type SkipReason = 'blank' | 'title' | 'group' | 'subtotal' | 'total' | 'note' | 'footer' | 'header';

/** A row that was passed over, counted from zero. */
export interface SkippedRow {
  readonly row: number;
  readonly why: SkipReason;
}

/** What made the reader believe in a column's field. */
export type MappingReason = 'same-name' | 'synonym' | 'context' | 'values' | 'chosen' | 'none';

/** One column of the register and what it was taken for. */
export interface RegisterColumn {
  readonly column: number;
  /** Header texts from the outside in, joined by "/". */
  readonly header: string;
  readonly field: Field | null;
  /** 0 to 1; 1 only for an exact, unrivalled name or a choice by the user. */
  readonly confidence: number;
  readonly why: MappingReason;
  /** Yuan that one unit of a number in this column stands for: 10,000 under a header such as （万元）. */
  readonly unit: 1 | 10000;
}

/** Something only the user can settle. */
export type MappingQuestion =
  | {
      readonly kind: 'two-columns';
      readonly field: Field;
      readonly columns: readonly number[];
      readonly likely: number;
    }
  | { readonly kind: 'missing-field'; readonly field: Field; readonly columns: readonly number[] };

/** Where the register stands and what its columns mean. Rows and columns count from zero. */
export interface Register {
  readonly sheet: string;
  readonly headerRows: readonly number[];
  /** First and last row of the body, skipped rows included. A header without rows has lastRow < firstRow. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly RegisterColumn[];
  readonly skippedRows: readonly SkippedRow[];
  /** Rows that hold a studio each, in sheet order, hidden ones included. */
  readonly studioRows: readonly number[];
  readonly questions: readonly MappingQuestion[];
}

/** A mapping the user chose: field by column index, null for "none of these". */
export type ColumnChoices = ReadonlyMap<number, Field | null>;
