import { isFormula } from '../formulas/is-formula';
import type { Entry, EntryOptions } from './entry';
import { parseTypedNumeric } from './parse-typed-numeric';

const ERROR_TEXT = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/i;
const BOOLEAN_TEXT = /^(?:TRUE|FALSE)$/i;

/* "=…" is always meant as a formula; a sign in front of anything but a number is one when Excel could read it. */
const asFormula = (text: string): string | null => {
  if (text.startsWith('=') && text.length > 1) return text;
  return /^[+-]/.test(text) && text.length > 1 && isFormula(`=${text}`) ? `=${text}` : null;
};

/**
 * What Excel makes of a text typed or written into a cell of format General: a number, date, time, logical value, error,
 * formula, or the text itself. A leading apostrophe keeps the rest a text.
 */
export const parseEntry = (text: string, options: EntryOptions): Entry => {
  if (text.startsWith("'")) return { value: text.slice(1) };
  const numeric = parseTypedNumeric(text, options);
  if (numeric) return numeric;
  const word = text.trim();
  if (BOOLEAN_TEXT.test(word)) return { value: word.toUpperCase() === 'TRUE' };
  if (ERROR_TEXT.test(word)) return { value: word.toUpperCase() };
  const formula = asFormula(text);
  return formula === null ? { value: text } : { formula };
};
