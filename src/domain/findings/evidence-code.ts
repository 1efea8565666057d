import type { EvidenceItemId } from '../ledgers/evidence-item';
import type { LedgerField } from '../ledgers/ledger-field';
import type { LedgerKind } from '../ledgers/ledger-kind';

/** Sentences about ledgers and proof, and what completes them. Years and kinds joined by commas; days as 2026-12-31. */
export interface EvidenceCodes {
  readonly 'ledger-missing': { readonly ledger: LedgerKind };
  readonly 'ledger-none-stated': { readonly ledger: LedgerKind; readonly value: string };
  /** The register says that there is one; no row of the workbook's is the studio's. */
  readonly 'ledger-only-stated': { readonly ledger: LedgerKind };
  readonly 'ledger-unsure': { readonly ledger: LedgerKind; readonly rows: number };
  readonly 'ledger-years-missing': { readonly ledger: LedgerKind; readonly years: string };
  /** No sheet and no column of the workbook tells. */
  readonly 'ledgers-absent': { readonly ledgers: string };
  readonly 'items-unchecked': { readonly items: string };
  readonly 'never-happened': { readonly item: EvidenceItemId };
  readonly 'years-missing': { readonly item: EvidenceItemId; readonly years: string };
  readonly 'quarters-missing': { readonly item: EvidenceItemId; readonly quarters: string };
  readonly 'window-missing': { readonly item: EvidenceItemId; readonly windows: string };
  /** One reading of "two years" is kept, another is not. */
  readonly 'window-unclear': { readonly item: EvidenceItemId; readonly kept: string; readonly broken: string };
  readonly 'cycle-missing': { readonly item: EvidenceItemId; readonly years: number; readonly due: string };
  readonly 'cycle-unclear': { readonly item: EvidenceItemId; readonly years: number };
  /** Rows that may count, but whose day or studio is not certain. */
  readonly 'maybe-happened': { readonly item: EvidenceItemId; readonly years: string; readonly rows: number };
  readonly 'row-lacks': { readonly ledger: LedgerKind; readonly item: EvidenceItemId; readonly what: LedgerField };
  readonly 'row-states-none': {
    readonly ledger: LedgerKind;
    readonly item: EvidenceItemId;
    readonly what: LedgerField;
    readonly value: string;
  };
  readonly 'row-unclear': {
    readonly ledger: LedgerKind;
    readonly item: EvidenceItemId;
    readonly what: LedgerField;
    readonly value: string;
  };
  /** The ledger has no column for what the clause asks of its rows. */
  readonly 'column-missing': { readonly ledger: LedgerKind; readonly what: string };
  readonly 'proof-missing': { readonly ledger: LedgerKind; readonly value: string };
  readonly 'proof-unclear': { readonly ledger: LedgerKind; readonly value: string };
  readonly 'seal-missing': { readonly value: string };
  readonly 'seal-untold': Readonly<Record<string, never>>;
  readonly 'team-small': { readonly count: number; readonly least: number };
  readonly 'team-unclear': { readonly count: number; readonly least: number };
  /** `items`: one or several that one cell is about. */
  readonly 'thing-missing': { readonly items: string };
  readonly 'thing-none-stated': { readonly items: string; readonly value: string };
  readonly 'thing-unclear': { readonly items: string; readonly value: string };
  readonly 'copies-differ': {
    readonly item: EvidenceItemId;
    readonly count: number;
    readonly least: number;
    readonly most: number;
  };
  /** `candidates`: names joined by 、. */
  readonly 'link-unsure': { readonly name: string; readonly rows: number; readonly candidates: string };
  readonly 'link-none': { readonly name: string; readonly rows: number };
}
