import { ExcelError } from '../../protocol/excel-error';

const LONGEST = 8192;

/* Excel refuses a formula it cannot parse. This catches what such text mostly is: an unfinished one. */
const isUnfinished = (formula: string): boolean => {
  const outsideTexts = formula.replaceAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, 'T');
  let depth = 0;
  for (const letter of outsideTexts) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (depth < 0) return true;
  }
  return depth !== 0 || /["']/.test(outsideTexts) || /[-+*/^&=<>,(]\s*$/.test(outsideTexts.slice(1)) || formula === '=';
};

/** A formula with its leading "="; throws InvalidArgument when it cannot be one. */
export const checkFormula = (text: string): string => {
  const formula = text.startsWith('=') ? text : `=${text}`;
  if (formula.length > LONGEST || isUnfinished(formula)) throw new ExcelError('InvalidArgument');
  return formula;
};
