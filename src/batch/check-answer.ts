import type { CheckOutcome } from '../actions/assistant';
import { columnName, toA1 } from '../domain/cell/cell-address';
import { serialToIso } from '../domain/cell/serial-day';
import type { Clause, Finding } from '../domain/findings/finding';
import type { Register } from '../domain/register/register';
import { strings } from '../strings/zh-CN/strings';
import { batch as words } from '../strings/zh-CN/batch';
import { noteAnswers } from './note-answer';

/** Where the register stands, as the contract has it. */
export const registerAnswer = (register: Register) => ({
  sheet: register.sheet,
  headerRows: register.headerRows.map((row) => row + 1),
  firstRow: register.firstRow + 1,
  lastRow: register.lastRow + 1,
  studios: register.studioRows.length,
  columns: register.columns.map(({ column, header, field, confidence }) => ({
    column: columnName(column),
    header,
    field,
    confidence,
  })),
  skippedRows: register.skippedRows.map(({ row, why }) => ({ row: row + 1, why })),
});

/** A fix in JSON: the value as a person reads it. */
const fixAnswer = ({ fix }: Finding): { fix?: { value: string | number; label: string } } => {
  if (!fix) return {};
  const value = fix.numberFormat !== undefined && typeof fix.value === 'number' ? serialToIso(fix.value) : fix.value;
  return { fix: { value, label: words.fixLabel(String(value)) } };
};

const clauseAnswer = ({ clause }: Finding): { clause?: Clause } => (clause ? { clause } : {});

/** A finding as the contract has it. */
export const findingAnswer = (finding: Finding) => ({
  rule: finding.rule,
  severity: finding.severity,
  sheet: finding.sheet,
  address: toA1(finding.cell),
  field: finding.field,
  value: finding.value,
  studio: finding.studio,
  message: strings.finding(finding).message,
  ...clauseAnswer(finding),
  ...fixAnswer(finding),
});

/** The answer of `check`, as the contract has it. */
export const checkAnswer = (file: string, asOf: number, outcome: CheckOutcome) => ({
  file,
  command: 'check',
  policy: outcome.policy,
  /* Only where rows name documents of their own; null: one that is not built in. */
  ...(outcome.documents ? { documents: outcome.documents } : {}),
  asOf: serialToIso(asOf),
  register: registerAnswer(outcome.register),
  findings: outcome.findings.map(findingAnswer),
  counts: outcome.counts,
  notes: noteAnswers(outcome.notes),
});
export type CheckAnswer = ReturnType<typeof checkAnswer>;
