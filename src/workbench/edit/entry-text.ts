import type { CellScalar } from '../../host/model/types';
import type { CellStore } from '../../host/model/workbook';

/** How values are spelled for typing them again. */
export interface EntrySpelling {
  readonly isDate: (numberFormat: string) => boolean;
  readonly format: (value: CellScalar, numberFormat: string) => string;
}

/** What the formula bar shows for a cell: typed again unchanged, it gives the same cell. */
export const entryText = (cells: CellStore, row: number, column: number, spelling: EntrySpelling): string => {
  const formula = cells.formula(row, column);
  if (formula !== null) return formula;
  const value = cells.value(row, column);
  const { numberFormat, quotePrefix } = cells.style(row, column);
  if (typeof value === 'string') return quotePrefix ? `'${value}` : value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (spelling.isDate(numberFormat)) return dateEntry(value, spelling);
  return numberFormat.includes('%') ? `${plainNumber(value * 100)}%` : plainNumber(value);
};

const dateEntry = (serial: number, { format }: EntrySpelling): string => {
  if (serial < 0) return plainNumber(serial);
  if (serial < 1) return format(serial, 'h:mm:ss');
  return format(serial, Number.isInteger(serial) ? 'yyyy/m/d' : 'yyyy/m/d h:mm:ss');
};

/* Excel keeps fifteen digits of a typed number. */
const plainNumber = (value: number): string => String(Number(value.toPrecision(15)));
