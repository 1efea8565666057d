import type { Finding } from '../findings/finding';
import { isPaidByList } from './list-findings';
import type { SubsidyLines } from './lines-of';
import type { LinkedPayments } from './link-payments';
import { isFurther } from './further-payments';
import type { SubsidyContext } from './subsidy-context';

/* That nothing is in the register's column says nothing where the list has the payment. */
const ABSENCE: ReadonlySet<string> = new Set(['not-paid', 'not-paid-open', 'paid-short']);

const answeredByList = ({ lines }: SubsidyLines, listed: LinkedPayments): Set<number> =>
  new Set(lines.filter((line) => isPaidByList(line, listed)).flatMap(({ rows }) => rows.map(({ row }) => row)));

/* The amount column alone says nothing where further columns add to it: the sum is judged instead. */
const addedTo = ({ lines }: SubsidyLines, context: SubsidyContext): Set<number> =>
  new Set(
    lines
      .filter(({ payments }) => payments.some((payment) => isFurther(payment, context)))
      .flatMap(({ rows }) => rows.map(({ row }) => row)),
  );

/** Findings about the register's money without those that a list of payments answers. */
export const unlessListed = (
  findings: readonly Finding[],
  all: SubsidyLines,
  listed: LinkedPayments,
  context: SubsidyContext,
  isAnswered: (rule: string) => boolean,
): Finding[] => {
  const answered = answeredByList(all, listed);
  const summed = addedTo(all, context);
  const ofRule = `/${context.rule.id}`;
  return findings.filter(
    ({ code, cell, rule, field }) =>
      !(field === 'subsidy.amount' && rule.endsWith(ofRule) && code !== 'promotion' && summed.has(cell.row)) &&
      !(ABSENCE.has(code) && answered.has(cell.row)) &&
      !(code === 'not-checked' && isAnswered(rule)),
  );
};
