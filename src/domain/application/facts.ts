import type { AwardLevel, Grade, Honour, MemberPart, PatentKind } from './form-field';
import type { FormList } from './form-gap';
import type { SourceCell } from './source-cell';

/** What one cell of a list says. Without a value: blank, or not to be read as what is asked. */
export interface Told<T> {
  readonly value: T | null;
  /** As it stands there. */
  readonly text: string;
  readonly cell: SourceCell;
}

/** A person of the member list. `birth` comes in digits: 197201 or 19720115. */
export type MemberEntry = Readonly<Partial<Record<MemberPart, Told<string>>>>;

/** A result, a patent or an award. Amounts are yuan; what the list has no column for is absent. */
export interface ResultEntry {
  readonly year: Told<number>;
  readonly converted?: Told<boolean>;
  readonly patent?: Told<PatentKind | 'none' | 'other'>;
  readonly award?: Told<AwardLevel | 'none' | 'other'>;
  readonly income?: Told<number>;
  readonly saving?: Told<number>;
  readonly social?: Told<string>;
}

/** A promotion or an honour of somebody. */
export interface DevelopmentEntry {
  readonly year: Told<number>;
  readonly name: Told<string>;
  /** Digits of the day, month or year. */
  readonly date: Told<string>;
  readonly grade?: Told<Grade | 'none'>;
  readonly honour?: Told<Honour | 'none' | 'other'>;
}

/** Money put into the studio. Yuan. */
export interface FundEntry {
  readonly year: Told<number>;
  readonly amount: Told<number>;
  readonly source?: Told<string>;
}

/** Something that took place or was begun: an activity, a training, a project. */
export interface EventEntry {
  readonly year: Told<number>;
  readonly title: Told<string>;
}

interface Entries {
  readonly members: MemberEntry;
  readonly results: ResultEntry;
  readonly patents: ResultEntry;
  readonly awards: ResultEntry;
  readonly development: DevelopmentEntry;
  readonly funds: FundEntry;
  readonly activities: EventEntry;
  readonly training: EventEntry;
  readonly projects: EventEntry;
}

/** The entries of one studio in one list. */
export interface FactList<Entry> {
  readonly entries: readonly Entry[];
  /** Its header's first cell. */
  readonly header: SourceCell;
  /** Calendar years of which it speaks, of whatever studio: of another year, no entry is no zero. */
  readonly years: ReadonlySet<number>;
  /** Where rows stand that may be the studio's and may be another's. */
  readonly doubtful: readonly SourceCell[];
}

/** What the lists of the workbook say about one studio; null: there is no such list. */
export type StudioFacts = { readonly [List in FormList]: FactList<Entries[List]> | null };

/** A workbook without lists. */
export const NO_FACTS: StudioFacts = {
  members: null,
  results: null,
  patents: null,
  awards: null,
  development: null,
  funds: null,
  activities: null,
  training: null,
  projects: null,
};
