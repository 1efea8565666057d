import type { CellScalar } from '../model/types';
import type { DisplayLocale } from '../number-format/display-locale';

/** Where and when something is typed. */
export interface EntryOptions {
  readonly date1904: boolean;
  readonly locale: DisplayLocale;
  /** The year that a date without a year belongs to. */
  readonly year: number;
}

/** What a cell of format General makes of a typed text. `numberFormat` is the format Excel gives the cell along with it. */
export type Entry = { readonly value: CellScalar; readonly numberFormat?: string } | { readonly formula: string };

/** A text that turned out to be a number, a date or a time. */
export interface NumericEntry {
  readonly value: number;
  readonly numberFormat?: string;
}
