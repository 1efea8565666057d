import type { Finding } from '../../domain/findings/finding';
import type { Strings } from '../../strings/strings';

/** The value a fix writes; where it reads like the old one, what becomes of it. */
export const fixText = ({ value, fix }: Finding, { fixes }: Strings): string => {
  if (!fix) return '';
  const text = String(fix.value);
  if (text !== value.trim()) return text;
  if (typeof fix.value === 'number') return fixes.asNumber(text);
  return /y/i.test(fix.numberFormat ?? '') ? fixes.asDate(text) : text;
};
