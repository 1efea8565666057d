import { compileFormat } from '../../number-format/compile-format';
import { formatValue } from '../../number-format/format-value';
import type { Scope } from '../evaluate/scope';
import { toLogical, toNumber, toText } from '../values/coerce';
import { errorValue, FormulaError } from '../values/formula-error';
import { NotComputable } from '../values/not-computable';
import type { Scalar, Value } from '../values/value';
import { onScalars, onTexts, onValues, type FormulaFunction, type FunctionTable } from './define-function';
import { scalarsOf } from './numbers-of';
import { findPattern } from './wildcard';

const MANY = 255;
const BAD = errorValue('#VALUE!');

/* A text followed by whole numbers (places, lengths). */
const onTextAndNumbers = (
  min: number,
  max: number,
  apply: (text: string, ...numbers: number[]) => Scalar,
): FormulaFunction =>
  onScalars(min, max, ([first = null, ...rest], { rules }) => {
    const text = toText(first);
    const numbers = rest.map((value) => toNumber(value, rules));
    const error = [text, ...numbers].find((value) => value instanceof FormulaError);
    return error ?? apply(text as string, ...(numbers as number[]).map(Math.trunc));
  });

const part = (text: string, from: number, length: number): Scalar =>
  from < 0 || length < 0 ? BAD : text.slice(from, from + length);

const find = (wanted: Scalar, within: Scalar, from: Scalar, scope: Scope, search: typeof findPattern): Scalar => {
  const [pattern, text, start] = [toText(wanted), toText(within), from === null ? 1 : toNumber(from, scope.rules)];
  if (pattern instanceof FormulaError || text instanceof FormulaError || start instanceof FormulaError) return BAD;
  const begin = Math.trunc(start) - 1;
  const at = begin < 0 || begin > text.length ? -1 : search(pattern, text, begin);
  return at < 0 ? BAD : at + 1;
};

const substitute = (text: string, old: string, next: string, nth?: number): Scalar => {
  if (old === '') return text;
  if (nth === undefined) return text.replaceAll(old, () => next);
  if (nth < 1) return BAD;
  const pieces = text.split(old);
  if (nth >= pieces.length) return text;
  return pieces.slice(0, nth).join(old) + next + pieces.slice(nth).join(old);
};

/* A text that reads as a number is formatted as one. */
const textOf = ([value = null, format = null]: Scalar[], { rules }: Scope): Scalar => {
  const code = toText(format);
  if (code instanceof FormulaError || value instanceof FormulaError) return BAD;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const number = toNumber(value, rules);
  const { valid, general } = compileFormat(code === '' ? ';;;' : code, rules.locale);
  if (!valid || (general && Math.abs(Number(number)) >= 1e11)) throw new NotComputable('TEXT');
  const shown = formatValue(number instanceof FormulaError ? String(value) : number, code === '' ? ';;;' : code, rules);
  return shown.startsWith('###') ? BAD : shown;
};

const joinAll = (values: Value[], scope: Scope, glue: string, skipBlank: boolean): Scalar => {
  const texts: string[] = [];
  for (const scalar of scalarsOf(values, scope)) {
    const text = toText(scalar);
    if (text instanceof FormulaError) return text;
    if (text !== '' || !skipBlank) texts.push(text);
  }
  return texts.join(glue);
};

const textJoin = ([glue = null, skip = null, ...values]: Value[], scope: Scope): Scalar => {
  const [between] = scalarsOf([glue], scope);
  const [ignore] = scalarsOf([skip], scope);
  const text = toText(between ?? null);
  const skipBlank = toLogical(ignore ?? null);
  if (text instanceof FormulaError) return text;
  if (skipBlank instanceof FormulaError) return skipBlank;
  if (!skipBlank && values.some((value) => scope.reader.block(value).rest > 0))
    throw new NotComputable('blanks to join');
  return joinAll(values, scope, text, skipBlank);
};

/** Texts: their parts, places, and numbers written as text. */
export const textFunctions: FunctionTable = {
  LEN: onTexts(1, 1, (text) => text.length),
  LEFT: onTextAndNumbers(1, 2, (text, length = 1) => part(text, 0, length)),
  RIGHT: onTextAndNumbers(1, 2, (text, length = 1) =>
    length < 0 ? BAD : text.slice(Math.max(text.length - length, 0)),
  ),
  MID: onTextAndNumbers(3, 3, (text, from = 1, length = 0) => part(text, from - 1, length)),
  REPT: onTextAndNumbers(2, 2, (text, times = 0) =>
    times < 0 || times * text.length > 32767 ? BAD : text.repeat(times),
  ),
  TRIM: onTexts(1, 1, (text) => text.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  UPPER: onTexts(1, 1, (text) => text.toUpperCase()),
  LOWER: onTexts(1, 1, (text) => text.toLowerCase()),
  EXACT: onTexts(2, 2, (left, right) => left === right),
  CONCATENATE: onTexts(1, MANY, (...texts) => texts.join('')),
  CONCAT: onValues(1, MANY, (values, scope) => joinAll(values, scope, '', true)),
  TEXTJOIN: onValues(3, MANY, textJoin),
  FIND: onScalars(2, 3, ([wanted = null, text = null, from = null], scope) =>
    find(wanted, text, from, scope, (pattern, within, start) => within.indexOf(pattern, start)),
  ),
  SEARCH: onScalars(2, 3, ([wanted = null, text = null, from = null], scope) =>
    find(wanted, text, from, scope, findPattern),
  ),
  SUBSTITUTE: onScalars(3, 4, ([text = null, old = null, next = null, nth], { rules }) => {
    const [a, b, c] = [toText(text), toText(old), toText(next)];
    const n = nth === undefined ? undefined : toNumber(nth, rules);
    if (
      a instanceof FormulaError ||
      b instanceof FormulaError ||
      c instanceof FormulaError ||
      n instanceof FormulaError
    )
      return BAD;
    return substitute(a, b, c, n === undefined ? undefined : Math.trunc(n));
  }),
  REPLACE: onScalars(4, 4, ([text = null, from = null, length = null, next = null], { rules }) => {
    const [a, at, count, c] = [toText(text), toNumber(from, rules), toNumber(length, rules), toText(next)];
    if (a instanceof FormulaError || c instanceof FormulaError) return BAD;
    if (at instanceof FormulaError || count instanceof FormulaError || at < 1 || count < 0) return BAD;
    return a.slice(0, Math.trunc(at) - 1) + c + a.slice(Math.trunc(at) - 1 + Math.trunc(count));
  }),
  TEXT: onScalars(2, 2, textOf),
  VALUE: onScalars(1, 1, ([value = null], { rules }) => (typeof value === 'boolean' ? BAD : toNumber(value, rules))),
};
