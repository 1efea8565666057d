import type { CellAddress } from '../cell/cell-address';
import type { CellValue } from '../cell/cell-value';
import type { ColumnReader } from './column-reader';
import type { Field } from './field';
import type { Level } from './level';
import type { DayRange, Reading } from './reading';

/** One studio row, with every value read on demand and its cell remembered. Merged cells are filled down. */
export interface Studio {
  readonly row: number;
  /** The studio's name as it stands, trimmed; '' when the cell is blank. */
  readonly name: string;
  /** True when the register has a column for the field. */
  has(field: Field): boolean;
  /** The cell that holds the field: the top-left one of a merged area. */
  address(field: Field): CellAddress;
  raw(field: Field): CellValue;
  /** The field's column, null when the register has none. Absent: never known. */
  column?(field: Field): ColumnReader | null;
  /** Trimmed text, '' when blank or without a column. Numbers come as people would type them. */
  text(field: Field): string;
  date(field: Field): Reading<DayRange>;
  /** Amount in yuan. */
  money(field: Field): Reading<number>;
  /** A count of people or things. */
  count(field: Field): Reading<number>;
  /** Floor space in ㎡. */
  area(field: Field): Reading<number>;
  /** √, 有, 是, 1 … → true; ×, 无, 否, 待补, / … → false. */
  yesNo(field: Field): Reading<boolean>;
  /** Rank by the policy's own words. */
  level(): Reading<Level>;
}
