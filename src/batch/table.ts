import { batch as words } from '../strings/zh-CN/batch';
import type { FileOutcome } from './run-file';

type Answer = FileOutcome['answer'];
type CheckAnswer = Extract<Answer, { readonly findings: unknown }>;

const checkTable = (answer: CheckAnswer): string[] => [
  words.table.title(answer.file, answer.register.sheet, answer.register.studios),
  ...answer.findings.map(({ severity, address, studio, message, clause }) => {
    const basis = clause ? `（${clause.document} ${clause.article}）` : '';
    return `  ${words.table.severities[severity]}  ${address.padEnd(6)} ${studio}  ${message}${basis}`;
  }),
  words.table.counts(answer.counts.error, answer.counts.warning, answer.counts.info),
];

/** An answer as a short table for people. */
export const tableText = (answer: Answer): string => {
  const lines =
    'findings' in answer
      ? checkTable(answer)
      : [
          `${answer.file}：${words.table.cleared(answer.removed.marks, answer.removed.sheets)}`,
          ...(answer.kept.length > 0 ? [words.table.kept(answer.kept)] : []),
        ];
  return [...lines, ...answer.notes.map(({ message }) => message)].join('\n');
};
