import type { CellValue } from '../cell/cell-value';
import { readArea } from '../cell/read-area';
import { readCount } from '../cell/read-count';
import { readDate } from '../cell/read-date';
import { readMoney } from '../cell/read-money';
import { readYesNo } from '../cell/read-yes-no';
import type { DayRange, Reading } from './reading';

/* Registers repeat themselves: each distinct value is read once. A row is asked several times in a row for the same cell. */
const once = <T>(read: (value: CellValue) => Reading<T>): ((value: CellValue) => Reading<T>) => {
  const known = new Map<CellValue, Reading<T>>();
  let last: CellValue = '';
  let lastReading = read('');
  return (value) => {
    if (value === last) return lastReading;
    let reading = known.get(value);
    if (reading === undefined) {
      reading = read(value);
      known.set(value, reading);
    }
    last = value;
    lastReading = reading;
    return reading;
  };
};

/** Readers of one column, each with the readings it already made. */
export interface ColumnReader {
  readonly column: number;
  /** True when merged areas touch the column. */
  readonly merged: boolean;
  readonly texts: readonly string[] | undefined;
  /** True when number formats of the column show amounts in 万. */
  readonly showsWan: boolean;
  readonly unit: 1 | 10000;
  date(value: CellValue): Reading<DayRange>;
  money(value: CellValue): Reading<number>;
  count(value: CellValue): Reading<number>;
  area(value: CellValue): Reading<number>;
  yesNo(value: CellValue): Reading<boolean>;
}

/** Makes the readers of a column. `texts` are the displayed texts by row, where they were asked for. */
export const columnReader = (
  column: number,
  unit: 1 | 10000,
  date1904: boolean,
  merged: boolean,
  texts?: readonly string[],
): ColumnReader => ({
  column,
  merged,
  texts,
  unit,
  showsWan: texts?.some((text) => text.includes('万')) ?? false,
  date: once((value) => readDate(value, { date1904 })),
  money: once((value) => readMoney(value, unit)),
  count: once(readCount),
  area: once(readArea),
  yesNo: once(readYesNo),
});
