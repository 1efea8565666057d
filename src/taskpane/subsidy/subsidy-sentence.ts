import type { SubsidySum } from '../../domain/subsidy/subsidy-figures';
import type { Strings } from '../../strings/strings';
import { moneyText } from './money-text';

/** The three figures in one sentence. */
export const subsidySentence = (total: SubsidySum, { tabs: { subsidy }, locale }: Strings): string => {
  const { entitled, paid, difference } = total;
  const text = (fen: number) => moneyText(fen, locale);
  if (entitled === null || difference === null) return subsidy.open(text(paid));
  if (difference === 0) return subsidy.even(text(entitled));
  const tell = difference < 0 ? subsidy.under : subsidy.over;
  return tell(text(entitled), text(paid), text(Math.abs(difference)));
};
