import type { Scope } from '../evaluate/scope';
import { toNumber, toText, type TextRules } from '../values/coerce';
import { errorValue, FormulaError } from '../values/formula-error';
import { NotComputable } from '../values/not-computable';
import type { Scalar } from '../values/value';
import { dayOfSerial, daysInMonth, serialOf, type CalendarDay } from './calendar';
import { onScalars, type FormulaFunction, type FunctionTable } from './define-function';

const numbered = (min: number, max: number, apply: (numbers: number[], rules: TextRules) => Scalar): FormulaFunction =>
  onScalars(min, max, (args, { rules }) => {
    const numbers = args.map((arg) => toNumber(arg, rules));
    return numbers.find((number) => number instanceof FormulaError) ?? apply(numbers as number[], rules);
  });

const dayPart = (pick: (day: CalendarDay) => number): FormulaFunction =>
  numbered(1, 1, ([serial = 0], { date1904 }) => {
    const day = dayOfSerial(serial, date1904);
    return day instanceof FormulaError ? day : pick(day);
  });

/* The same day so many months later, or the last one when that month is shorter. */
const addMonths = (serial: number, months: number, date1904: boolean, toEnd: boolean): number | FormulaError => {
  const day = dayOfSerial(serial, date1904);
  if (day instanceof FormulaError) return day;
  const count = day.year * 12 + day.month - 1 + Math.trunc(months);
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  const last = daysInMonth(year, month);
  return serialOf({ year, month, day: toEnd ? last : Math.min(day.day, last) }, date1904);
};

const wholeMonths = (from: CalendarDay, to: CalendarDay): number =>
  (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0);

const dateDif = ([first = null, second = null, unit = null]: Scalar[], { rules }: Scope): Scalar => {
  const [start, end, word] = [toNumber(first, rules), toNumber(second, rules), toText(unit)];
  if (start instanceof FormulaError) return start;
  if (end instanceof FormulaError) return end;
  if (word instanceof FormulaError) return word;
  const [from, to] = [dayOfSerial(start, rules.date1904), dayOfSerial(end, rules.date1904)];
  if (from instanceof FormulaError || to instanceof FormulaError || start > end) return errorValue('#NUM!');
  const kind = word.toLowerCase();
  if (kind === 'd') return Math.floor(end) - Math.floor(start);
  if (kind === 'm') return wholeMonths(from, to);
  if (kind === 'y') return Math.floor(wholeMonths(from, to) / 12);
  if (kind === 'ym') return wholeMonths(from, to) % 12;
  throw new NotComputable(`DATEDIF ${kind}`);
};

const weekDay = ([serial = 0, kind = 1]: number[], { date1904 }: TextRules): Scalar => {
  const day = dayOfSerial(serial, date1904);
  if (day instanceof FormulaError) return day;
  if (date1904) throw new NotComputable('WEEKDAY from 1904');
  const sunday = (Math.floor(serial) + 6) % 7;
  const monday = (sunday + 6) % 7;
  if (kind === 1) return sunday + 1;
  if (kind === 2) return monday + 1;
  return kind === 3 ? monday : errorValue('#NUM!');
};

/** Days of the calendar. TODAY and NOW are left out: their value is not the workbook's. */
export const dateFunctions: FunctionTable = {
  DATE: numbered(3, 3, ([year = 0, month = 0, day = 0], { date1904 }) =>
    serialOf({ year: Math.trunc(year), month: Math.trunc(month), day: Math.trunc(day) }, date1904),
  ),
  YEAR: dayPart(({ year }) => year),
  MONTH: dayPart(({ month }) => month),
  DAY: dayPart(({ day }) => day),
  DAYS: numbered(2, 2, ([end = 0, start = 0]) => Math.floor(end) - Math.floor(start)),
  EDATE: numbered(2, 2, ([serial = 0, months = 0], { date1904 }) => addMonths(serial, months, date1904, false)),
  EOMONTH: numbered(2, 2, ([serial = 0, months = 0], { date1904 }) => addMonths(serial, months, date1904, true)),
  WEEKDAY: numbered(1, 2, weekDay),
  DATEDIF: onScalars(3, 3, dateDif),
  DATEVALUE: onScalars(1, 1, ([value = null], { rules }) => {
    const serial = typeof value === 'string' ? toNumber(value, rules) : errorValue('#VALUE!');
    return serial instanceof FormulaError ? serial : Math.floor(serial);
  }),
};
