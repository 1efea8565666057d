import type { EvidenceItemId } from '../../domain/ledgers/evidence-item';
import type { EvidenceState } from '../../domain/ledgers/evidence-state';
import type { LedgerField } from '../../domain/ledgers/ledger-field';
import type { LedgerKind } from '../../domain/ledgers/ledger-kind';

/** What 台账证据清单 and the ledger templates say. */
export interface EvidenceWording {
  readonly items: Readonly<Record<EvidenceItemId, string>>;
  readonly ledgers: Readonly<Record<LedgerKind, string>>;
  readonly fields: Readonly<Record<LedgerField, string>>;
  readonly sheet: {
    readonly title: string;
    readonly heading: string;
    counts(studios: number, missing: number, questions: number): string;
    readonly legend: string;
    readonly studio: string;
    readonly unit: string;
    readonly missing: string;
    /** What stands in a cell of the matrix. */
    readonly states: Readonly<Record<EvidenceState, string>>;
    /** Labels of the lines that add up each column. */
    readonly totals: Readonly<Record<'ok' | 'missing' | 'open', string>>;
    readonly details: string;
    readonly noDetails: string;
  };
  readonly template: {
    /** Names of the sheets: Chinese in every language, as the documents have them. */
    readonly titles: Readonly<Record<LedgerKind, string>>;
    clause(document: string, article: string): string;
    readonly explained: string;
    readonly explainedPerStudio: string;
    readonly choose: string;
    readonly dateHint: string;
    readonly numberHint: string;
    readonly proofHint: string;
    /** Choices of drop-downs. */
    readonly lists: Readonly<Partial<Record<string, readonly string[]>>>;
  };
}
