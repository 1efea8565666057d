import { batch as words } from '../strings/zh-CN/batch';
import { strings } from '../strings/zh-CN/strings';
import type { EvidenceAnswer } from './evidence-answer';
import { findingLines } from './table';

/** The answer of `evidence` for people: totals of each item, then what is to be told. */
export const evidenceTable = (answer: EvidenceAnswer): string[] => {
  const { states } = strings.evidence.sheet;
  return [
    words.table.title(answer.file, answer.register.sheet, answer.register.studios),
    ...answer.items.map(({ label, totals }) => {
      const { ok, missing, question, due } = totals;
      return `  ${label}：${states.ok} ${ok}  ${states.missing} ${missing}  ${states.question} ${question}  ${states.due} ${due}`;
    }),
    ...findingLines(answer),
    ...answer.notes.map(({ message }) => message),
  ];
};
