import { parseFormula } from './parse-formula';

/** True when Excel could read the text (with its leading "=") as a formula, whatever its names mean. */
export const isFormula = (text: string): boolean => parseFormula(text) !== null;
