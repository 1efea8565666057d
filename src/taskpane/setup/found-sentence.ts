import type { Register } from '../../domain/register/register';
import type { FirstStrings } from '../../strings/strings';

/** What was found, in one sentence; rows are numbered as Excel shows them. */
export const foundSentence = (register: Register, { setup }: FirstStrings): string => {
  const { sheet, firstRow, lastRow, studioRows, columns } = register;
  if (studioRows.length === 0) return setup.headerOnly(sheet);
  return setup.found(sheet, firstRow + 1, lastRow + 1, studioRows.length, columns.length);
};
