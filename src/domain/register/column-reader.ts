import type { CellValue } from '../cell/cell-value';
import { readArea } from '../cell/read-area';
import { readCount } from '../cell/read-count';
import { readDate } from '../cell/read-date';
import { readMoney } from '../cell/read-money';
import { readYesNo } from '../cell/read-yes-no';
import type { DayRange, Reading } from './reading';

/* The rows that are looked at together, some checks after others, are fewer than these. */
const SLOTS = 1024;

/** Reads a cell's value; the row is only a hint where the same cell was read before. */
type Read<T> = (value: CellValue, row?: number) => Reading<T>;

/* Registers repeat themselves: each distinct value is read once. The same cell is asked for by many checks: its last reading
   stands in a slot of its row, which is found faster than the value in the map. */
const once = <T>(read: (value: CellValue) => Reading<T>): Read<T> => {
  const known = new Map<CellValue, Reading<T>>();
  const values: CellValue[] = [];
  const readings: Reading<T>[] = [];
  return (value, row = 0) => {
    const slot = row % SLOTS;
    const before = readings[slot];
    if (before !== undefined && values[slot] === value) return before;
    let reading = known.get(value);
    if (reading === undefined) {
      reading = read(value);
      known.set(value, reading);
    }
    values[slot] = value;
    readings[slot] = reading;
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
  readonly date: Read<DayRange>;
  readonly money: Read<number>;
  readonly count: Read<number>;
  readonly area: Read<number>;
  readonly yesNo: Read<boolean>;
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
