import { serialOf } from '../../cell/serial-day';
import type { FormField } from '../form-field';
import { sizeParts } from '../values-studio';
import { at, type FormCheck, type FormFinding, type FormReading, numberIn } from './form-check';

const CLAUSE = { rule: 'CC-37', article: '填表说明8' } as const;
const CHINESE = /[〇零一二三四五六七八九十百千万两壹贰叁肆伍陆柒捌玖拾佰仟]/;
const WIDE = /[０-９]/;

const isDay = (digits: string): boolean =>
  serialOf(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6) || '1')) !== null;

const dateProblem = (reading: FormReading, { id, label, kind }: FormField, value: string): FormFinding[] => {
  const plain = value.normalize('NFKC');
  const isMonth = kind === 'month';
  const wellFormed = isMonth ? /^\d{6}(?:\d{2})?$/ : /^\d{8}$/;
  const params = { label, value };
  if (CHINESE.test(plain) && !/[年月日]/.test(plain))
    return at(reading, id, CLAUSE, 'error', { code: 'form-numerals', params });
  if (!wellFormed.test(plain))
    return at(reading, id, CLAUSE, isMonth ? 'warning' : 'error', {
      code: isMonth ? 'form-month' : 'form-date',
      params,
    });
  return isDay(plain) ? [] : at(reading, id, CLAUSE, 'error', { code: 'form-impossible-date', params });
};

const numberProblem = (reading: FormReading, { id, label }: FormField, value: string): FormFinding[] => {
  const params = { label, value };
  if (numberIn(value) !== null || /^无$/.test(value)) return [];
  return CHINESE.test(value.replace(/万元/g, ''))
    ? at(reading, id, CLAUSE, 'error', { code: 'form-numerals', params })
    : at(reading, id, 'data/form-number', 'warning', { code: 'form-no-number', params });
};

const sizeProblem = (reading: FormReading, field: FormField, value: string): FormFinding[] =>
  sizeParts(value)
    .map((part) => part.replace(/[人名]|㎡|平方米|m2|m²/gi, ''))
    .filter((part) => part !== '')
    .flatMap((part) => numberProblem(reading, field, part));

const PROBLEMS: Readonly<
  Partial<Record<FormField['kind'], (reading: FormReading, field: FormField, value: string) => FormFinding[]>>
> = { date: dateProblem, month: dateProblem, count: numberProblem, money: numberProblem, size: sizeProblem };

/** Dates in eight digits (months of birth also in six), and numbers in Arabic numerals. */
export const writtenForms: FormCheck = (reading) =>
  reading.fields.flatMap((field) => {
    const value = reading.values.get(field.id) ?? '';
    const problem = PROBLEMS[field.kind];
    if (value === '' || !problem) return [];
    const found = problem(reading, field, value);
    if (found.length > 0 || !WIDE.test(value)) return found;
    const { id, label } = field;
    return at(reading, id, CLAUSE, 'info', { code: 'form-wide-digits', params: { label, value } });
  });
