import type { SubsidyContext } from '../../domain/subsidy/subsidy-context';
import type { SubsidyLine } from '../../domain/subsidy/subsidy-line';
import { isLive } from '../../domain/subsidy/payment';
import type { DrawnValue } from '../sheet-drawing';
import { amountText } from './amount-text';
import { literal } from './cell-formulas';

import type { SubsidyWording } from './subsidy-wording';

const SHOWN = 30;
/** A remark is there to be read. */
const MOST_READINGS = 3;
const shown = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text).replace(/\s+/g, ' ');

/** The document's word for a level. */
export const labelOf = (level: SubsidyLine['lower'], { policy }: SubsidyContext): string =>
  level ? (policy.levelLabels[level] ?? level) : '';

const aboutPayments = ({ payments }: SubsidyLine, { register }: SubsidyContext, words: SubsidyWording): string[] => {
  const [first] = payments;
  const list = first && first.sheet !== register.sheet ? [words.fromList(first.sheet, payments.length)] : [];
  const read = payments
    .filter((payment) => !isLive(payment))
    .slice(0, MOST_READINGS)
    .map(({ raw, amount, readable }) =>
      readable ? words.readAs(shown(String(raw)), amountText(amount)) : words.unreadable(shown(String(raw))),
    );
  return [...list, ...read];
};

const aboutLevel = ({ studio, label, rank }: SubsidyLine, words: SubsidyWording): string[] => {
  const text = studio.text('naming.level');
  return text === '' || (rank !== null && text === label) ? [] : [words.levelAs(shown(text))];
};

/** What stands beside a line: what waits for a decision, and whatever is not plainly a number of the register. */
export const lineRemark = (line: SubsidyLine, context: SubsidyContext, words: SubsidyWording): DrawnValue => {
  const rest = [...aboutLevel(line, words), ...aboutPayments(line, context, words)];
  const { unsettled, lower, label } = line;
  const from = labelOf(lower, context);
  if (lower === null || (unsettled !== null && unsettled !== 'promotion')) {
    const pending = unsettled ? [words.pending + words.why(unsettled, from, label)] : [];
    return [...pending, ...rest].join('；');
  }
  const open = [words.pending + words.why('promotion', from, label), ...rest].join('；');
  const decided = [words.promotion.risen(from), ...rest].join('；');
  return { formula: `=IF(promotion=${literal(words.promotion.choices.manual)},${literal(open)},${literal(decided)})` };
};
