import type { Finding } from '../findings/finding';
import { isPaidByList } from './list-findings';
import type { SubsidyLines } from './lines-of';
import type { LinkedPayments } from './link-payments';

/* That nothing is in the register's column says nothing where the list has the payment. */
const ABSENCE: ReadonlySet<string> = new Set(['not-paid', 'not-paid-open', 'paid-short']);

const answeredByList = ({ lines }: SubsidyLines, listed: LinkedPayments): Set<number> =>
  new Set(lines.filter((line) => isPaidByList(line, listed)).flatMap(({ rows }) => rows.map(({ row }) => row)));

/** Findings about the register's money without those that a list of payments answers. */
export const unlessListed = (
  findings: readonly Finding[],
  all: SubsidyLines,
  listed: LinkedPayments,
  isAnswered: (rule: string) => boolean,
): Finding[] => {
  const answered = answeredByList(all, listed);
  return findings.filter(
    ({ code, cell, rule }) =>
      !(ABSENCE.has(code) && answered.has(cell.row)) && !(code === 'not-checked' && isAnswered(rule)),
  );
};
