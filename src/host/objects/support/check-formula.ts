import { isFormula } from '../../formulas/is-formula';
import { ExcelError } from '../../protocol/excel-error';

const LONGEST = 8192;

/** A formula with its leading "="; throws InvalidArgument when Excel could not read it. */
export const checkFormula = (text: string): string => {
  const formula = text.startsWith('=') ? text : `=${text}`;
  if (formula.length > LONGEST || !isFormula(formula)) throw new ExcelError('InvalidArgument');
  return formula;
};
