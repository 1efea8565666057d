import type { FormYear } from '../form-field';
import { at, type FormCheck, type FormFinding, type FormReading, numberIn, valueIn } from './form-check';

const YEARS: readonly FormYear[] = [0, 1];
const TOLERANCE = 0.000_001;
const SOURCES = { rule: 'CC-32', article: '填表说明3' } as const;
const PERIOD = { rule: 'CC-33', article: '填表说明4' } as const;

const differ = (a: number, b: number): boolean => Math.abs(a - b) > TOLERANCE;

const sumProblem = (reading: FormReading, year: FormYear): FormFinding[] => {
  const amount = (part: 'income' | 'saving' | 'total') => numberIn(valueIn(reading, `benefit.${year}.${part}`));
  const [income, saving, total] = [amount('income'), amount('saving'), amount('total')];
  if (income === null || saving === null || total === null || !differ(income + saving, total)) return [];
  const params = { year: reading.record.years[year], income, saving, total };
  return at(reading, `benefit.${year}.total`, 'data/form-sum', 'error', { code: 'form-sum', params });
};

const PART = /[；;，,、\n]/;
const AMOUNT = /([\d.]+)\s*(万元|万|元)/;

/* 万元 of each part; null where it says none. */
const amountsOf = (text: string): (number | null)[] =>
  text
    .normalize('NFKC')
    .split(PART)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [, digits, unit] = AMOUNT.exec(part) ?? [];
      return digits === undefined ? null : Number(digits) / (unit === '元' ? 10_000 : 1);
    });

const sourceProblem = (reading: FormReading, at0: FormYear): FormFinding[] => {
  const id = `fund.${at0}.source` as const;
  const value = valueIn(reading, id);
  const amounts = amountsOf(value);
  if (amounts.length < 2) return [];
  const year = reading.record.years[at0];
  if (amounts.includes(null))
    return at(reading, id, SOURCES, 'warning', { code: 'form-sources-open', params: { year, value } });
  const sum = Number(amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0).toFixed(6));
  const amount = numberIn(valueIn(reading, `fund.${at0}.amount`));
  if (amount === null || !differ(sum, amount)) return [];
  return at(reading, id, SOURCES, 'error', { code: 'form-sources', params: { year, sum, amount } });
};

/** 合计 is what was earned and saved; two and more sources are told with amounts that add up. */
export const yearlyAmounts: FormCheck = (reading) =>
  YEARS.flatMap((year) => [...sumProblem(reading, year), ...sourceProblem(reading, year)]);

/** The same two years in every block of the form. */
export const sameYears: FormCheck = (reading) => {
  const expected = reading.record.years.map((year) => `${year}年`);
  return reading.printedYears.flatMap((value, index) => {
    if (value === expected[index % 2]) return [];
    const id =
      index < 2
        ? (`fund.${index as FormYear}.amount` as const)
        : (`benefit.${(index - 2) as FormYear}.income` as const);
    const params = { value, expected: expected.join('、') };
    return at(reading, id, PERIOD, 'error', { code: 'form-years', params });
  });
};
