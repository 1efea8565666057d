import { columnOf, lettersOf, MAX_COLUMNS, MAX_ROWS } from './a1';
import { replaceReferences } from './formula-references';

const PART = /(\$?)([A-Za-z]{1,3})(?![A-Za-z])|(\$?)(\d+)/g;

const wrap = (index: number, size: number): number => ((index % size) + size) % size;

/** Moves the relative references of a formula as copying it does (without "=" or with it); used for shared formulas. */
export const offsetFormula = (formula: string, rows: number, columns: number): string =>
  replaceReferences(formula, ({ sheet, text }) =>
    text.startsWith('#')
      ? sheet + text
      : sheet +
        text.replace(PART, (whole: string, _a: string, letters?: string, _b?: string, digits?: string) => {
          if (whole.startsWith('$')) return whole;
          return letters === undefined
            ? String(wrap(Number(digits) - 1 + rows, MAX_ROWS) + 1)
            : lettersOf(wrap(columnOf(letters) + columns, MAX_COLUMNS));
        }),
  );
