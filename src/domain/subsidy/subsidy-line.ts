import type { Level } from '../register/level';
import type { Studio } from '../register/studio';
import type { Fen } from './fen';
import type { Payment } from './payment';
import type { UnsettledReason } from './subsidy-figures';

/** One naming with what it entitles to and what was paid for it: a line of the sheet 补助测算. */
export interface SubsidyLine {
  /** The row that tells it first. */
  readonly studio: Studio;
  /** All rows that tell it, in sheet order. */
  readonly rows: readonly Studio[];
  /** Null where the level is unclear or there is no naming at all. */
  readonly rank: Level | null;
  /** The document's word for the rank; what the register says where it is unclear. */
  readonly label: string;
  /** True for a row without any naming that was paid nevertheless. */
  readonly unnamed: boolean;
  /** The level's amount, whatever this naming gets of it; null where nobody knows it. */
  readonly rate: Fen | null;
  readonly entitled: Fen | null;
  readonly unsettled: UnsettledReason | null;
  /** The level it rose from, null when it is the studio's first naming. */
  readonly lower: Level | null;
  readonly payments: readonly Payment[];
  readonly paid: Fen;
  /** 县市区/产业工会 as the register has it, '' where it says nothing. */
  readonly union: string;
  /** Year of the naming, null where it is not certain. */
  readonly year: number | null;
}
