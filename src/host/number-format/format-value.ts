import { format } from 'numfmt';
import type { CellScalar } from '../model/types';
import { compileFormat, type CompiledFormat } from './compile-format';
import type { DisplayLocale } from './display-locale';
import { resolveMarks } from './display-marks';

/** How a workbook and its reader's Excel count and name days. */
export interface DisplayOptions {
  readonly date1904: boolean;
  readonly locale: DisplayLocale;
}

const DAYS_TO_1904 = 1462;
const LAST_DAY = 2958466;
/** What Excel shows instead of a date it cannot show. */
const NO_DATE = '########';
const ERROR_TEXT =
  /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|BUSY!|CONNECT!|GETTING_DATA)$/;
const NUMFMT = { locale: 'en-US', throws: false, dateErrorNumber: false, dateSpanLarge: false, overflow: NO_DATE };

/* Excel rounds the 15 digits it keeps, not the binary value: 1.005 under 0.00 is 1.01. */
const NUDGE = 1 + 4 * Number.EPSILON;
const NUDGED_BELOW = 1e7;
const asShown = (value: number, { rounds, date }: CompiledFormat): number =>
  !rounds || date || Number.isInteger(value) || Math.abs(value) > NUDGED_BELOW ? value : value * NUDGE;

const formatNumber = (value: number, compiled: CompiledFormat, date1904: boolean): string => {
  const shift = date1904 && compiled.calendar ? DAYS_TO_1904 : 0;
  const serial = asShown(value, compiled) + shift;
  if (compiled.date && (value < 0 || serial >= LAST_DAY)) return NO_DATE;
  return resolveMarks(format(compiled.pattern, serial, NUMFMT), value);
};

/** The text Excel shows for a value under a number format, as wide as it needs; '' for a blank cell. */
export const formatValue = (value: CellScalar, numberFormat: string, options: DisplayOptions): string => {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value === '') return '';
  const compiled = compileFormat(numberFormat, options.locale);
  if (typeof value === 'number') return formatNumber(value, compiled, options.date1904);
  if (compiled.general || ERROR_TEXT.test(value)) return value;
  return resolveMarks(format(compiled.pattern, value, NUMFMT), 0);
};
