/** A mistake that was put into a sample on purpose, and what a check must say at its cell. */
export interface PlantedMistake {
  readonly sheet: string;
  readonly cell: string;
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly why: string;
}

/** What a sample holds: no other cell of its register may be called an error. */
export interface Truth {
  readonly file: string;
  readonly policy: string;
  readonly sheet: string;
  readonly headerRows: readonly number[];
  readonly firstRow: number;
  readonly lastRow: number;
  readonly studios: number;
  readonly mistakes: readonly PlantedMistake[];
  /** Gaps in its ledgers: judged on that day, no other cell is called wrong. */
  readonly evidence?: { readonly asOf: string; readonly mistakes: readonly PlantedMistake[] };
}
