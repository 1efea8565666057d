import { ExcelError } from '../../../src/host/protocol/excel-error';

/** Code of the ExcelError something throws; fails when it throws none. */
export const codeOf = (act: () => unknown): string => {
  try {
    act();
  } catch (failure) {
    expect(failure).toBeInstanceOf(ExcelError);
    return (failure as ExcelError).code;
  }
  throw new Error('Nothing was refused.');
};
