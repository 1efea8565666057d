import type { CellAddress } from '../cell/cell-address';
import type { Level } from '../register/level';
import type { Fen } from './fen';

/** What a group of namings comes to. */
export interface SubsidySum {
  /** Namings counted, each once however many rows tell it. */
  readonly studios: number;
  /** How many of them wait for a decision; they count with 0 until then. */
  readonly unsettled: number;
  /** Null where the document promises an amount without naming it and nobody decided one. */
  readonly entitled: Fen | null;
  readonly paid: Fen;
  /** Paid less entitled: negative where money is still owed; null without an entitlement. */
  readonly difference: Fen | null;
}

/** Where a rate comes from: the document, somebody's decision, or nowhere yet. */
export type RateSource = 'document' | 'decided' | 'open';

/** The sum of one level the document speaks of. */
export interface LevelSum extends SubsidySum {
  readonly level: Level;
  /** The document's own word. */
  readonly label: string;
  /** Kind of naming, where the document pays for one kind only: "命名". */
  readonly kind?: string;
  readonly rate: Fen | null;
  readonly rateFrom: RateSource;
}

/** The sum of one 县市区/产业工会 or of one year. */
export interface GroupSum extends SubsidySum {
  /** '' where the register does not say. */
  readonly group: string;
}

/** Why a naming's entitlement cannot be told from the document alone. */
export type UnsettledReason =
  'before-effective' | 'maybe-before-effective' | 'promotion' | 'level-unclear' | 'not-yet-named' | 'withdrawn';

/** A naming somebody has to decide on. */
export interface Unsettled {
  readonly studio: string;
  readonly sheet: string;
  readonly cell: CellAddress;
  readonly why: UnsettledReason;
  /** For `promotion`: the documents' words for both levels. */
  readonly from?: string;
  readonly to?: string;
}

/** All sums of a register. The total holds every payment of the body that pays, also one to a studio without a naming. */
export interface SubsidyFigures {
  readonly levels: readonly LevelSum[];
  /** Rows whose level is unclear or that have no naming and were paid: part of the total's money only. */
  readonly rest: SubsidySum;
  readonly unions: readonly GroupSum[];
  readonly years: readonly GroupSum[];
  readonly total: SubsidySum;
  /** Paid by other bodies, such as a county's union: shown, never part of the sums above. */
  readonly paidByOthers: Fen;
}
