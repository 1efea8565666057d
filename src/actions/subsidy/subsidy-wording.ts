import type { UnsettledReason } from '../../domain/subsidy/subsidy-figures';

/** What stands in 补助测算 and in the list of differences. */
export interface SubsidyWording {
  readonly title: string;
  readonly heading: string;
  basis(document: string, title: string, date: string): string;
  readonly check: {
    readonly label: string;
    /** Said while the register is as it was read. */
    readonly fresh: string;
    readonly stale: string;
    readonly explained: string;
  };
  readonly sections: {
    readonly levels: string;
    readonly unions: string;
    readonly years: string;
    readonly lines: string;
  };
  readonly columns: {
    readonly number: string;
    readonly studio: string;
    readonly unit: string;
    readonly union: string;
    readonly level: string;
    readonly year: string;
    readonly entitled: string;
    readonly paid: string;
    readonly difference: string;
    readonly remark: string;
    readonly clause: string;
    readonly cell: string;
    readonly moved: string;
    readonly rate: string;
    readonly studios: string;
    readonly unsettled: string;
  };
  /** In place of an amount that the document does not give and nobody decided. */
  readonly open: string;
  /** Begins the remark of every line that waits for a decision. */
  readonly pending: string;
  readonly moved: string;
  readonly total: string;
  readonly rest: string;
  readonly untold: string;
  otherUnions(count: number): string;
  readonly unnamed: string;
  readonly unclearLevel: string;
  year(year: string): string;
  readonly rateOpen: string;
  rateDecided(written: string): string;
  kindOnly(kind: string): string;
  readonly stated: string;
  readonly againstStated: string;
  readonly promotion: {
    readonly label: string;
    readonly explained: string;
    readonly choices: Readonly<Record<'full' | 'difference' | 'none' | 'manual', string>>;
    /** Remark of a studio that rose, as a person decided. */
    risen(from: string): string;
  };
  readonly input: { readonly title: string; readonly message: string };
  why(reason: UnsettledReason, from: string, to: string): string;
  /** A register cell that holds text, and the amount it was read as. */
  readAs(text: string, amount: string): string;
  unreadable(text: string): string;
  levelAs(text: string): string;
  fromList(sheet: string, count: number): string;
  paidByOthers(amount: string): string;
  outside(count: number): string;
  readonly signature: readonly string[];
  readonly footer: string;
  readonly differences: {
    readonly title: string;
    readonly heading: string;
    counts(errors: number, warnings: number, infos: number): string;
    readonly headers: readonly string[];
    readonly none: string;
    readonly unsettled: string;
    readonly decide: string;
  };
}
