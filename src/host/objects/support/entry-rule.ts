import type { ValidationModel } from '../../model/workbook';
import { ExcelError } from '../../protocol/excel-error';
import type { Json } from '../../protocol/wire';
import { checkFormula } from './check-formula';
import { asFlag, asRecord, asText, asWord } from './json';

type Rule = Omit<ValidationModel, 'areas'>;

/** Office.js' word for a type of the file, and the rule's key where it has one. */
const TYPES: readonly (readonly [file: string, name: string, key: string])[] = [
  ['none', 'None', ''],
  ['whole', 'WholeNumber', 'wholeNumber'],
  ['decimal', 'Decimal', 'decimal'],
  ['list', 'List', 'list'],
  ['date', 'Date', 'date'],
  ['time', 'Time', 'time'],
  ['textLength', 'TextLength', 'textLength'],
  ['custom', 'Custom', 'custom'],
];
const OPERATORS = [
  ['between', 'Between'],
  ['notBetween', 'NotBetween'],
  ['equal', 'EqualTo'],
  ['notEqual', 'NotEqualTo'],
  ['greaterThan', 'GreaterThan'],
  ['lessThan', 'LessThan'],
  ['greaterThanOrEqual', 'GreaterThanOrEqualTo'],
  ['lessThanOrEqual', 'LessThanOrEqualTo'],
] as const;
const NAMES = OPERATORS.map(([, name]) => name);
const LONGEST_LIST = 255;
const DAY = 86_400_000;

export const typeName = (file: string): string => TYPES.find(([type]) => type === file)?.[1] ?? 'None';

const invalid = () => new ExcelError('InvalidArgument');

/* Days since Excel's day 0, as the file counts them. */
const serialOf = (text: string, date1904: boolean): string => {
  const time = Date.parse(`${text.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(time)) throw invalid();
  const first = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  return String(Math.round((time - first) / DAY) + (date1904 || time >= Date.UTC(1900, 2, 1) ? 0 : -1));
};

const operand = (given: unknown, isDate: boolean, date1904: boolean): string => {
  if (typeof given === 'number' && Number.isFinite(given)) return String(given);
  const text = asText(given);
  if (text.startsWith('=')) return checkFormula(text).slice(1);
  if (isDate) return serialOf(text, date1904);
  if (text.trim() === '' || Number.isNaN(Number(text))) throw invalid();
  return text;
};

const listOf = (given: unknown): Partial<Rule> => {
  const { source, inCellDropDown = true } = asRecord(given);
  const text = asText(source);
  if (text === '' || (text.length > LONGEST_LIST && !text.startsWith('='))) throw invalid();
  const formula = text.startsWith('=') ? checkFormula(text).slice(1) : `"${text.replaceAll('"', '""')}"`;
  return { formula, dropDown: asFlag(inCellDropDown) };
};

const comparison = (given: unknown, type: string, date1904: boolean): Partial<Rule> => {
  const { formula1, formula2, operator = 'Between' } = asRecord(given);
  const word = OPERATORS[NAMES.indexOf(asWord(operator, NAMES))]?.[0] ?? 'between';
  const needsTwo = word === 'between' || word === 'notBetween';
  const isDate = type === 'date';
  return {
    operator: word,
    formula: operand(formula1, isDate, date1904),
    formula2: needsTwo ? operand(formula2, isDate, date1904) : '',
  };
};

/** What a rule given by an add-in says; throws InvalidArgument for one Excel does not take. */
export const readRule = (given: unknown, date1904: boolean): Partial<Rule> => {
  const rule = asRecord(given);
  const found = TYPES.find(([, , key]) => key !== '' && rule[key] !== undefined && rule[key] !== null);
  if (!found) throw invalid();
  const [type, , key] = found;
  const blank = { type, operator: 'between', formula: '', formula2: '', dropDown: true };
  if (type === 'list') return { ...blank, ...listOf(rule[key]) };
  if (type === 'custom') {
    const { formula } = asRecord(rule[key]);
    return { ...blank, formula: checkFormula(asText(formula)).slice(1) };
  }
  if (type === 'time') throw new ExcelError('NotImplemented', 'Validation of times');
  return { ...blank, ...comparison(rule[key], type, date1904) };
};

/** The rule as Office.js shows it. */
export const shownRule = ({ type, operator, formula, formula2, dropDown }: Rule): Json => {
  const key = TYPES.find(([file]) => file === type)?.[2] ?? '';
  if (key === '') return {};
  if (type === 'custom') return { custom: { formula: `=${formula}` } };
  const quoted = /^"([^]*)"$/.exec(formula)?.[1];
  if (type === 'list') {
    const source = quoted === undefined ? `=${formula}` : quoted.replaceAll('""', '"');
    return { list: { source, inCellDropDown: dropDown } };
  }
  const shown = (text: string): string | number =>
    text === '' || Number.isNaN(Number(text)) ? `=${text}` : Number(text);
  const name = OPERATORS.find(([file]) => file === operator)?.[1] ?? 'Between';
  return {
    [key]: { formula1: shown(formula), ...(formula2 === '' ? {} : { formula2: shown(formula2) }), operator: name },
  };
};
