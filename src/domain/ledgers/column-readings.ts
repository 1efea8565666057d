import type { CellValue } from '../cell/cell-value';
import { readCount } from '../cell/read-count';
import { readDate } from '../cell/read-date';
import { readMoney } from '../cell/read-money';
import { readYesNo } from '../cell/read-yes-no';
import type { DayRange, Reading } from '../register/reading';

const once = <T>(read: (value: CellValue) => Reading<T>): ((value: CellValue) => Reading<T>) => {
  const known = new Map<CellValue, Reading<T>>();
  return (value) => {
    let reading = known.get(value);
    if (!reading) known.set(value, (reading = read(value)));
    return reading;
  };
};

/** Readings of one ledger column; each distinct value is read once. */
export interface ColumnReadings {
  readonly column: number;
  readonly date: (value: CellValue) => Reading<DayRange>;
  readonly money: (value: CellValue) => Reading<number>;
  readonly count: (value: CellValue) => Reading<number>;
  readonly yesNo: (value: CellValue) => Reading<boolean>;
}

/** Makes the readings of a column; `unit` is what a bare number in it stands for, in yuan. */
export const columnReadings = (column: number, unit: 1 | 10000, date1904: boolean): ColumnReadings => ({
  column,
  date: once((value) => readDate(value, { date1904 })),
  money: once((value) => readMoney(value, unit)),
  count: once(readCount),
  yesNo: once(readYesNo),
});
