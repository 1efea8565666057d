import type { CellAddress } from '../../cell/cell-address';
import type { Severity } from '../../findings/finding';
import type { Found } from '../../findings/finding-code';
import type { SettingValues, Setting } from '../../policies/setting';
import type { Field } from '../../register/field';
import type { EvidenceItem, Occurring, StatedItem } from '../evidence-item';
import type { EvidenceState } from '../evidence-state';
import { readEvidence } from '../evidence-value';
import type { Ledger, LedgerRow } from '../ledger';
import type { LedgerBook, RowIndex } from '../ledger-book';
import type { LedgerCell } from '../ledger-cell';
import type { LedgerField } from '../ledger-field';
import type { Occurrence } from './occurrences';
import type { StudioCase } from './studio-case';

/** Something to be told at a cell. */
export interface Told {
  readonly cell: LedgerCell;
  readonly field: Field | null;
  readonly value: string;
  readonly found: Found;
  /** Where it is not the item's own. */
  readonly severity?: Severity;
}

/** How one item stands with one studio. */
export interface Verdict {
  readonly state: EvidenceState;
  /** Where it stands or should stand. */
  readonly place: LedgerCell | null;
  /** Ledger rows that count for it. */
  readonly count: number;
  readonly told: readonly Told[];
}

/** `perhaps`: only here and there among other things, so that nobody's lack of them is certain. */
export type Kept = 'surely' | 'perhaps' | 'no';

/** What judging looks at. */
export interface JudgeContext {
  readonly book: LedgerBook;
  readonly index: RowIndex;
  readonly cases: readonly StudioCase[];
  /** The register's sheet. */
  readonly sheet: string;
  /** 1900 serial day. */
  readonly asOf: number;
  readonly policy: { readonly settings: readonly Setting[] };
  readonly values: SettingValues;
  /** True when the workbook keeps any ledger at all; without one, a studio's lack of them is no finding of its own. */
  readonly keepsLedgers: boolean;
  /** True when the register calls itself 管理台账. */
  readonly registerIsLedger: boolean;
  /** Everything of that sort that is written about a studio; worked out once. */
  readonly occurrences: (studio: StudioCase, of: Occurring) => readonly Occurrence[];
  /** The earliest calendar year that the ledgers behind an item speak of, over all studios. */
  readonly firstYears: (item: EvidenceItem['id']) => number | null;
  /** Whether any ledger of the workbook tells of such things, whoever's they are. */
  readonly isKept: (of: Occurring) => Kept;
  /** True when a ledger of the workbook has lines about such a thing, whoever's they are. */
  readonly isListed: (item: StatedItem) => boolean;
  /** True when a comment or a link hangs on the cell. */
  readonly hasAttachment: (sheet: string, cell: CellAddress) => boolean;
  /** Tells once that a ledger has no column for what the item asks of its rows. */
  readonly lacksColumn: (item: EvidenceItem, ledger: Ledger, what: readonly LedgerField[]) => void;
}

export const NOT_APPLICABLE: Verdict = { state: 'not-applicable', place: null, count: 0, told: [] };
export const UNCHECKED: Verdict = { state: 'unchecked', place: null, count: 0, told: [] };

/** A cell of the register. */
export const registerCell = ({ sheet }: JudgeContext, { row }: StudioCase, field: Field): LedgerCell => ({
  sheet,
  ...row.address(field),
});

/**
 * Where a missing thing is marked in the register: the first of these columns in which nothing stands, else the column of
 * its ledger, else the studio's name.
 */
export const registerPlace = (
  context: JudgeContext,
  studio: StudioCase,
  fields: readonly Field[],
  ledger: Field | null = null,
): { readonly cell: LedgerCell; readonly field: Field; readonly value: string } => {
  const { row } = studio;
  const empty = fields.find((each) => row.has(each) && readEvidence(row.raw(each)) === 'missing');
  const field = empty ?? (ledger !== null && row.has(ledger) ? ledger : 'studio.name');
  return { cell: registerCell(context, studio, field), field, value: row.text(field) };
};

export const ok = (place: LedgerCell | null, count: number): Verdict => ({ state: 'ok', place, count, told: [] });

/** The first of the rows, by the cell that names it. */
export const placeOf = (rows: readonly LedgerRow[]): LedgerCell | null => {
  const [row] = rows;
  if (!row) return null;
  const field = (['title', 'person', 'matter', 'date', 'studio'] as const).find((each) => row.ledger.has(each));
  return field ? row.cell(field) : { sheet: row.ledger.sheet, row: row.row, column: row.ledger.header.column };
};
