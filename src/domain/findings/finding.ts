import type { CellAddress } from '../cell/cell-address';
import type { Field } from '../register/field';

/** How hard the clause speaks: 必须 → error, 应 → warning, 原则上/一般/可 and plain facts → info. */
export type Severity = 'error' | 'warning' | 'info';

/** The sentence of a document that speaks. */
export interface Clause {
  /** The document's number, or its title where it has none. */
  readonly document: string;
  readonly article: string;
}

/** A value that is certainly meant, for a cell written in another way. */
export interface Fix {
  readonly value: string | number;
  /** Number format that goes with the value, in the English form; absent: keep the cell's own. */
  readonly numberFormat?: string;
}

/** Words and numbers that complete a finding's sentence. Yuan, ㎡, people, ISO dates. */
export type FindingParams = Readonly<Record<string, string | number>>;

/** One thing that is wrong, missing or worth a look, and where. It holds codes; `strings` makes the sentence. */
export interface Finding {
  /** "jiaozuo-2015/JZ-38" or "data/duplicate". */
  readonly rule: string;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: CellAddress;
  readonly field: Field | null;
  /** What stands in the cell, as text. */
  readonly value: string;
  readonly studio: string;
  /** Which sentence of `strings` tells it. */
  readonly code: string;
  readonly params: FindingParams;
  readonly clause?: Clause;
  readonly fix?: Fix;
}
