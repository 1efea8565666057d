import { ExcelError, toExcelError } from './excel-error';

/** Wire name to the developer's name: "GetRange" → "getRange". */
export const camelCase = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** Runs something and puts "Class.member" on whatever it throws. */
export const locate = <R>(location: string, run: () => R): R => {
  try {
    return run();
  } catch (failure) {
    const error = toExcelError(failure);
    if (error.location !== undefined) throw error;
    throw new ExcelError(error.code, error.message, location);
  }
};
