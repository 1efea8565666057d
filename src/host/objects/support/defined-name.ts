import type { NameModel } from '../../model/workbook';
import { ExcelError } from '../../protocol/excel-error';
import { parseArea } from './a1';

const LONGEST = 255;
const BUILT_IN = /^_xlnm\./;

/** Excel's own names (print area, filter) are shown without the prefix they have in the file. */
export const shownName = ({ name }: NameModel): string => name.replace(BUILT_IN, '');

/** Checks a new defined name by Excel's rules: a letter or _ first, no spaces, no cell address. */
export const checkDefinedName = (name: string): string => {
  const wellFormed = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= LONGEST;
  const looksLikeCell = parseArea(name) !== null || /^[rc]$/i.test(name) || /^r\d*c\d*$/i.test(name);
  if (!wellFormed || looksLikeCell) throw new ExcelError('InvalidArgument');
  return name;
};
