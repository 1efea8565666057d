import type { LedgerField } from './ledger-field';
import type { LedgerKind } from './ledger-kind';

/** A column of a ledger. */
export interface LedgerColumn {
  readonly column: number;
  /** Header texts from the outside in, joined by "/". */
  readonly header: string;
  readonly field: LedgerField | null;
  /** Yuan that a bare number stands for. */
  readonly unit: 1 | 10000;
}

/** A line that stands alone: a title of what follows, perhaps a studio's name, perhaps a year. */
export interface SectionLine {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A table of a sheet that was recognised as a ledger; rows count from zero. */
export interface LedgerTable {
  readonly sheet: string;
  readonly kind: LedgerKind;
  readonly headerTop: number;
  readonly headerBottom: number;
  /** The row below its last one. */
  readonly end: number;
  readonly columns: readonly LedgerColumn[];
  /** Lines since the table before it, and those between its rows, in order. */
  readonly sections: readonly SectionLine[];
  /** Rows with content, without sections, totals and remarks. */
  readonly rows: readonly number[];
  /** A calendar year that its titles or its sheet's name give all its rows. */
  readonly year: number | null;
}
