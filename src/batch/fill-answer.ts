import type { FilledForm, FillOutcome } from '../actions/application-outcome';
import type { SourceCell } from '../domain/application/source-cell';
import { batchFill } from '../strings/zh-CN/batch-fill';
import { strings } from '../strings/zh-CN/strings';
import { findingAnswer } from './check-answer';
import { noteAnswers } from './note-answer';

/** "台账!F9"; several cells of one sheet after it: "成果台账!D2、D5". */
export const sourceText = (sources: readonly SourceCell[]): string => {
  const bySheet = new Map<string, string[]>();
  for (const { sheet, address } of sources) bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), address]);
  return [...bySheet].map(([sheet, cells]) => `${sheet}!${cells.join('、')}`).join('；');
};

const formAnswer = ({ studio, sheet, fields, missing, conflicts, filled, total, otherSheets, state }: FilledForm) => ({
  studio,
  sheet,
  state,
  filled,
  total,
  otherSheets,
  fields: fields.map(({ label, address, value, sources, origin }) => ({
    label,
    address,
    value,
    source: origin === 'hand' ? batchFill.byHand : sourceText(sources),
  })),
  missing: missing.map(({ label, address, reason, wanted }) => ({
    label,
    address,
    why: strings.form.why(reason),
    ...(wanted ? { where: sourceText([wanted]) } : {}),
  })),
  conflicts: conflicts.map(({ label, candidates }) => ({
    label,
    values: candidates.map(({ value, sources }) => ({ value, source: sourceText(sources) })),
  })),
});

/** The answer of `fill`, as the contract has it. */
export const fillAnswer = (file: string, { policy, years, forms, findings, notes }: FillOutcome) => ({
  file,
  command: 'fill',
  policy,
  years,
  forms: forms.map(formAnswer),
  findings: findings.map(findingAnswer),
  notes: noteAnswers(notes),
});
export type FillAnswer = ReturnType<typeof fillAnswer>;
