import { toA1 } from '../../src/domain/cell/cell-address';
import type { CellArea, CellAddress } from '../../src/domain/cell/cell-address';
import type { CellValue } from '../../src/domain/cell/cell-value';
import type { Grid } from '../../src/domain/cell/grid';
import { EVIDENCE_DEMANDS } from '../../src/domain/policies/evidence-demands';
import type { PolicyId } from '../../src/domain/policies/policy';
import type { SettingValues } from '../../src/domain/policies/setting';
import type { EvidenceItemId } from '../../src/domain/ledgers/evidence-item';
import { judgeEvidence } from '../../src/domain/ledgers/judge/judge-evidence';
import type { Judged } from '../../src/domain/ledgers/judge/judged';
import { type LedgerBook, readLedgers } from '../../src/domain/ledgers/ledger-book';
import { StudioLinker } from '../../src/domain/ledgers/studio-linker';
import { type ListedStudio, listStudios } from '../../src/domain/ledgers/studio-list';
import { policyById } from './policies';
import { type Row, inputOf } from './studio';

export type Cells = readonly (readonly CellValue[])[];

/** A sheet as it would be read. */
export const sheetOf = (sheet: string, values: Cells, merges: readonly CellArea[] = []): Grid => ({
  sheet,
  values,
  merges,
});

export interface EvidenceCase {
  readonly policy: PolicyId;
  readonly asOf?: string;
  readonly rows: readonly Row[];
  readonly sheets?: readonly Grid[];
  readonly settings?: SettingValues;
  readonly answers?: Readonly<Record<string, string | null>>;
  readonly attached?: readonly { readonly sheet: string; readonly address: string }[];
}

export interface JudgedCase extends Judged {
  readonly book: LedgerBook;
  readonly studios: readonly ListedStudio[];
  /** State of an item of the studio in that place. */
  state(item: EvidenceItemId, studio?: number): string | undefined;
  /** What one rule says, as "台账!B2 error code". */
  told(rule: string): string[];
}

/** Judges a register and ledgers given as plain cells. */
export const judgeCase = ({ policy: id, asOf = '2026-11-20', rows, ...rest }: EvidenceCase): JudgedCase => {
  const { sheets = [], settings = {}, answers = {}, attached = [] } = rest;
  const policy = policyById(id);
  if (!policy) throw new Error(`no document ${id}`);
  const { register, studios, asOf: day } = inputOf(rows, { policy, asOf });
  const listed = listStudios(studios);
  const book = readLedgers(sheets, new StudioLinker(listed, new Map(Object.entries(answers))), false);
  const demands = EVIDENCE_DEMANDS[id];
  const judged = judgeEvidence({
    book,
    register,
    policy,
    demands,
    settings,
    asOf: day,
    registerIsLedger: false,
    sheets: ['台账', ...sheets.map(({ sheet }) => sheet)],
    hasAttachment: (sheet: string, cell: CellAddress) =>
      attached.some((each) => each.sheet === sheet && each.address === toA1(cell)),
  });
  return {
    ...judged,
    book,
    studios: listed,
    state: (item, studio = 0) => judged.cells[studio]?.[demands.items.findIndex((each) => each.id === item)]?.state,
    told: (rule) =>
      judged.findings
        .filter((finding) => finding.rule.endsWith(`/${rule}`))
        .map(({ sheet, cell, severity, code }) => `${sheet}!${toA1(cell)} ${severity} ${code}`),
  };
};
