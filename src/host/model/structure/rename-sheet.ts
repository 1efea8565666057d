import { replaceReferences } from '../references/formula-references';
import { isSameSheet, quoteSheet, sheetNameOf } from './sheet-reference';

/** A formula after a sheet got another name; spans of sheets (a:b!) follow too. */
export const renameInFormula = (formula: string, from: string, to: string): string =>
  mayName(formula, from)
    ? replaceReferences(formula, ({ sheet, text }) => {
        if (sheet === '') return text;
        const name = sheetNameOf(sheet);
        if (name !== null) return (isSameSheet(name, from) ? `${spelledLike(sheet, to)}!` : sheet) + text;
        return renameInSpan(sheet, from, to) + text;
      })
    : formula;

/** A formula after a sheet was deleted: what pointed there is #REF!. */
export const deleteInFormula = (formula: string, gone: string): string =>
  mayName(formula, gone)
    ? replaceReferences(formula, ({ sheet, text }) => {
        const name = sheet === '' ? null : sheetNameOf(sheet);
        return name !== null && isSameSheet(name, gone) ? '#REF!' : sheet + text;
      })
    : formula;

/** Quotes stay where the file had them, needed or not. */
const spelledLike = (sheet: string, name: string): string =>
  sheet.startsWith("'") ? `'${name.replaceAll("'", "''")}'` : quoteSheet(name);

const mayName = (formula: string, name: string): boolean =>
  formula.includes('!') && formula.toLowerCase().includes(name.replaceAll("'", "''").toLowerCase());

const renameInSpan = (sheet: string, from: string, to: string): string => {
  if (sheet.includes('[')) return sheet;
  const bare = sheet.slice(0, -1);
  const isQuoted = bare.startsWith("'");
  const ends = (isQuoted ? bare.slice(1, -1).replaceAll("''", "'") : bare).split(':');
  if (!ends.some((end) => isSameSheet(end, from))) return sheet;
  const renamed = ends.map((end) => (isSameSheet(end, from) ? to : end));
  const plain = renamed.every((end) => quoteSheet(end) === end);
  return plain ? `${renamed.join(':')}!` : `'${renamed.join(':').replaceAll("'", "''")}'!`;
};
