import type { Reading } from '../register/reading';
import { type CellValue, isBlank, isErrorValue } from './cell-value';
import { writtenAmount } from './money-text';
import { isNoneWord } from './none-word';
import { compactText } from './normalise-text';
import { NOTHING, certain, failed } from './reading-of';

/* Beyond this, numbers have no cents any more. */
const CENTS_END = 1e13;
const toCents = (yuan: number): number => (Math.abs(yuan) > CENTS_END ? yuan : Math.round(yuan * 100) / 100);

/* A number format may show 10000 as 1.0万, or 1 as 1万元: what the reader of the sheet sees is what is meant. */
const shown = (text: string | undefined): number | null =>
  text !== undefined && text.includes('万') ? writtenAmount(compactText(text), 1) : null;

const fromNumber = (value: number, unit: 1 | 10000, text: string | undefined): Reading<number> => {
  const displayed = shown(text);
  if (displayed === null) return certain(toCents(value * unit), true);
  /* The display is rounded; the value behind it is the exact one when both are the same amount. */
  const decimals = /\.(\d+)万/.exec(text ?? '')?.[1]?.length ?? 0;
  return certain(toCents(Math.abs(displayed - value) <= 5000 / 10 ** decimals ? value : displayed), true);
};

/**
 * Reads an amount in yuan. `unit` is what a bare number in this column stands for; `text` is what the cell displays.
 * "/", "无" and "—" say that there is none and count as blank, not as 0. Ranges, 待定 and 各8万元 are unreadable.
 */
export const readMoney = (value: CellValue, unit: 1 | 10000, text?: string): Reading<number> => {
  if (isBlank(value)) return NOTHING;
  if (typeof value === 'number')
    return Number.isFinite(value * unit) ? fromNumber(value, unit, text) : failed('unreadable-money');
  if (typeof value === 'boolean') return failed('unreadable-money');
  if (isErrorValue(value)) return failed('error-value');
  if (isNoneWord(value)) return NOTHING;
  const amount = writtenAmount(compactText(value).replace(/^'/, ''), unit);
  return amount === null || !Number.isFinite(amount) ? failed('unreadable-money') : certain(toCents(amount), false);
};
