import type { CellAddress } from '../../cell/cell-address';
import type { Finding } from '../../findings/finding';
import type { Policy } from '../../policies/policy';
import type { SettingValues } from '../../policies/setting';
import type { Register } from '../../register/register';
import type { EvidenceDemands, EvidenceItem } from '../evidence-item';
import type { LedgerBook } from '../ledger-book';
import type { Verdict } from './judge-context';
import type { StudioCase } from './studio-case';

/** What is judged, by which document, on which day. */
export interface EvidenceInput {
  readonly book: LedgerBook;
  readonly register: Register;
  readonly policy: Policy;
  readonly demands: EvidenceDemands;
  readonly settings: SettingValues;
  readonly asOf: number;
  /** True when the register's sheet or title calls itself 管理台账. */
  readonly registerIsLedger: boolean;
  readonly hasAttachment: (sheet: string, cell: CellAddress) => boolean;
  /** Names of the sheets in the workbook's order. */
  readonly sheets: readonly string[];
}

/** One item of one studio, with its findings. */
export interface JudgedCell extends Omit<Verdict, 'told'> {
  readonly findings: readonly Finding[];
}

export interface Judged {
  readonly items: readonly EvidenceItem[];
  readonly cases: readonly StudioCase[];
  /** By studio, then by item. */
  readonly cells: readonly (readonly JudgedCell[])[];
  /** Everything there is to tell, in the order of the workbook. */
  readonly findings: readonly Finding[];
}
