/** Excel's error values as far as formulas here produce them. */
export type ErrorCode = '#DIV/0!' | '#VALUE!' | '#REF!' | '#NAME?' | '#NUM!' | '#N/A';

/** An error as a value: it travels through operators and functions until one of them handles it. */
export class FormulaError {
  constructor(readonly code: string) {}
}

/** The error value of a code. */
export const errorValue = (code: ErrorCode): FormulaError => new FormulaError(code);

const ERROR_TEXT =
  /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|BUSY!|CONNECT!|GETTING_DATA)$/;

/** The error a cell's text stands for, null when it is an ordinary text. */
export const errorOfText = (text: string): FormulaError | null =>
  text.startsWith('#') && ERROR_TEXT.test(text) ? new FormulaError(text) : null;
