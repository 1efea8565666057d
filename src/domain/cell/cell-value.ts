/** What a cell holds, as Office.js hands it over: '' is a blank cell, an error value arrives as its text ('#N/A'). */
export type CellValue = string | number | boolean;

const ERROR_VALUE =
  /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|BUSY!|CONNECT!|GETTING_DATA)$/;

/** True for an empty cell and for one that holds nothing but blanks (also full-width and no-break ones). */
export const isBlank = (value: CellValue | undefined): boolean =>
  value === undefined || value === '' || (typeof value === 'string' && value.trim() === '');

/** True for the text Excel shows when a formula failed. */
export const isErrorValue = (value: CellValue): value is string =>
  typeof value === 'string' && value.startsWith('#') && ERROR_VALUE.test(value);
