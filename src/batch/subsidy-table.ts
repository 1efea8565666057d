import { toFen } from '../domain/subsidy/fen';
import { amountText } from '../actions/subsidy/amount-text';
import { batchSubsidy as words } from '../strings/zh-CN/batch-subsidy';
import type { SubsidyAnswer } from './subsidy-answer';
import { findingLines } from './table';

const amount = (yuan: number | null): string => (yuan === null ? words.open : amountText(toFen(yuan)));

/** The answer of `subsidy` for people. */
export const subsidyTable = (answer: SubsidyAnswer): string[] => {
  const { file, levels, total, unsettled, notes } = answer;
  return [
    words.title(file, total.studios),
    ...levels.map(({ label, studios, rate, entitled, paid }) =>
      words.level(label, studios, amount(rate), amount(entitled), amount(paid)),
    ),
    words.total(amount(total.entitled), amount(total.paid), amount(total.difference)),
    ...unsettled.map(({ address, studio, why }) => words.unsettled(address.padEnd(6), studio, why)),
    ...findingLines(answer),
    ...notes.map(({ message }) => message),
  ];
};
