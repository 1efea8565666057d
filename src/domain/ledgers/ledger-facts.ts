import type { LedgerCell } from './ledger-cell';

/** Rows that count, each by the cell that says so. */
export interface Tally {
  readonly count: number;
  readonly cells: readonly LedgerCell[];
}

/** An amount in yuan, or a number of people: null when no cell tells one. */
export interface Sum {
  readonly amount: number | null;
  readonly cells: readonly LedgerCell[];
  /** Cells that hold something that cannot be read as a number: the amount is without them. */
  readonly unreadable: readonly LedgerCell[];
}

export interface SourcedText {
  readonly text: string;
  readonly cell: LedgerCell;
}

/** A person of the member list. Texts as they stand, '' where the list has no such column. */
export interface MemberFact {
  readonly name: string;
  readonly sex: string;
  readonly birth: string;
  readonly education: string;
  readonly title: string;
  readonly department: string;
  readonly duty: string;
  readonly cell: LedgerCell;
}

/** A promotion or an honour of a member. */
export interface DevelopmentFact {
  readonly name: string;
  readonly date: string;
  readonly grade: string;
  readonly honour: string;
  readonly cell: LedgerCell;
}

/** Money put in: what one source gave. */
export interface FundFact {
  readonly source: string;
  /** Yuan; null when unreadable or blank. */
  readonly amount: number | null;
  readonly cell: LedgerCell;
}

export const PATENT_KINDS = ['invention', 'utility', 'design', 'other'] as const;
export type PatentKind = (typeof PATENT_KINDS)[number];
export const AWARD_LEVELS = ['international', 'national', 'provincial', 'municipal', 'other'] as const;
export type AwardLevel = (typeof AWARD_LEVELS)[number];
export const GRADES = ['dual', 'seniorTechnician', 'technician', 'seniorWorker', 'other'] as const;
export type Grade = (typeof GRADES)[number];
export const HONOURS = ['nationalModel', 'provincialModel', 'municipalModel', 'companyModel', 'other'] as const;
export type Honour = (typeof HONOURS)[number];

/** What the ledgers tell of one studio in one calendar year. */
export interface YearFacts {
  readonly year: number;
  readonly activities: Tally;
  readonly projects: Tally;
  readonly results: Tally;
  /** Results that are stated to be put to use. */
  readonly converted: Tally;
  readonly patents: Readonly<Record<PatentKind, Tally>>;
  readonly awards: Readonly<Record<AwardLevel, Tally>>;
  readonly income: Sum;
  readonly saving: Sum;
  /** The column of the whole benefit where income and saving are not told apart. */
  readonly benefit: Sum;
  readonly social: readonly SourcedText[];
  readonly training: Tally;
  readonly trained: Sum;
  readonly development: readonly DevelopmentFact[];
  readonly grades: Readonly<Record<Grade, Tally>>;
  readonly honours: Readonly<Record<Honour, Tally>>;
  readonly funds: readonly FundFact[];
  readonly spent: Sum;
}

/** What the ledgers tell of one studio. Only rows that are the studio's for certain count. */
export interface StudioFacts {
  readonly members: readonly MemberFact[];
  /** By calendar year; a year that no row speaks of is absent. */
  readonly years: ReadonlyMap<number, YearFacts>;
  /** Rows whose year cannot be told, so that no year counts them. */
  readonly undated: readonly LedgerCell[];
  /** Rows that may be this studio's: nothing counts them. */
  readonly doubtful: readonly LedgerCell[];
  /** Kinds of ledgers this workbook has at all: without one, a count of 0 says nothing. */
  readonly kinds: ReadonlySet<string>;
}
