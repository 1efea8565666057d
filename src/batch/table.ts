import { batch as words } from '../strings/zh-CN/batch';
import type { CheckAnswer } from './check-answer';
import type { ClearAnswer } from './clear-answer';

type Told = Pick<CheckAnswer, 'findings' | 'counts'>;

/** Findings as lines: gravity, cell, studio, sentence, clause; then the counts. */
export const findingLines = ({ findings, counts }: Told): string[] => [
  ...findings.map(({ severity, address, studio, message, clause }) => {
    const basis = clause ? `（${clause.document} ${clause.article}）` : '';
    return `  ${words.table.severities[severity]}  ${address.padEnd(6)} ${studio}  ${message}${basis}`;
  }),
  words.table.counts(counts.error, counts.warning, counts.info),
];

/** The answer of `check` for people. */
export const checkTable = (answer: CheckAnswer): string[] => [
  words.table.title(answer.file, answer.register.sheet, answer.register.studios),
  ...findingLines(answer),
  ...answer.notes.map(({ message }) => message),
];

/** The answer of `clear` for people. */
export const clearTable = ({ file, removed, kept, notes }: ClearAnswer): string[] => [
  `${file}：${words.table.cleared(removed.marks, removed.sheets)}`,
  ...(kept.length > 0 ? [words.table.kept(kept)] : []),
  ...notes.map(({ message }) => message),
];
