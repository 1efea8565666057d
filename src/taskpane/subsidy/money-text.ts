import { toYuan, type Fen } from '../../domain/subsidy/fen';
import type { Locale } from '../../strings/locale';

/** An amount in yuan as people write it: 30,000, and with its fen where there are any. */
export const moneyText = (fen: Fen, locale: Locale): string => {
  const digits = fen % 100 === 0 ? 0 : 2;
  return toYuan(fen).toLocaleString(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
};
