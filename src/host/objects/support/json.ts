import { ExcelError } from '../../protocol/excel-error';

/* What a property is given comes from JSON of any shape; these readers throw InvalidArgument for the wrong one. */
const invalid = () => new ExcelError('InvalidArgument');

export const asText = (given: unknown): string => {
  if (typeof given !== 'string') throw invalid();
  return given;
};
export const asNumber = (given: unknown): number => {
  if (typeof given !== 'number' || !Number.isFinite(given)) throw invalid();
  return given;
};
export const asFlag = (given: unknown): boolean => {
  if (typeof given !== 'boolean') throw invalid();
  return given;
};
/** One of an enumeration's words, without regard to case. */
export const asWord = <W extends string>(given: unknown, words: readonly W[]): W => {
  const text = asText(given).toLowerCase();
  const found = words.find((word) => word.toLowerCase() === text);
  if (found === undefined) throw invalid();
  return found;
};
export const asRecord = (given: unknown): Readonly<Record<string, unknown>> => {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw invalid();
  return given as Record<string, unknown>;
};
